using Clairevoie.Care.Needs;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Care;

/// <summary>A questionnaire enters as totals of 11 at least, and leaves so that nobody, not even an agency that answered, finds a small count.</summary>
public sealed class NeedsTests
{
    private static readonly ReturnPeriod Quarter = ReturnPeriod.Read("2026-Q3")!.Value;
    private static readonly StructureKept Mine = new("s", new("GAIA"), "COM-1", "Accueil", "rest", "2026-01");

    [Fact]
    public void Fewer_than_11_who_answered_are_refused_with_the_reason()
    {
        var why = Assert.Single(Refused(Given(10)));

        Assert.Equal(("too-few-respondents", "respondents"), (why.Code, why.Field));
        Assert.IsType<Decision<NeedsEntered>.Yes>(Given(11).Decide([Mine], new(2026, 11, 22)));
    }

    [Fact]
    public void Answers_to_a_question_of_one_answer_add_up_to_those_who_answered()
    {
        var given = Given(40);
        var wrong = given with { Written = new Dictionary<string, string?>(given.Written) { ["safe.no"] = "3" } };

        Assert.Equal(["answers-do-not-add-up"], Refused(wrong).Select(why => why.Code));
    }

    [Fact]
    public void Nobody_ticks_an_answer_twice()
    {
        var given = Given(40);
        var wrong = given with { Written = new Dictionary<string, string?>(given.Written) { ["needs.roof"] = "39", ["needs.none"] = "2" } };

        Assert.Equal(["more-answers-than-persons"], Refused(wrong).Select(why => why.Code));
    }

    [Fact]
    public void An_empty_answer_is_not_a_zero_and_text_is_no_count()
    {
        var given = Given(40);
        var wrong = given with { Written = new Dictionary<string, string?>(given.Written) { ["needs.roof"] = "", ["needs.rest"] = "Marie" } };

        Assert.Equal(["not-said", "not-a-count"], Refused(wrong).Select(why => why.Code));
    }

    [Fact]
    public void A_small_answer_takes_another_with_it_so_that_it_cannot_be_subtracted()
    {
        var told = ToldAnswers.Of([[30, 3, 20, 40], [25, 2, 30, 60], [40, 1, 40, 20]]);

        Assert.Null(told[1]);
        Assert.Equal([95, null, null, 120], told);
    }

    [Fact]
    public void An_answer_that_one_agency_alone_gave_often_is_hidden_from_that_agency_too() =>
        Assert.Null(ToldAnswers.Of([[60, 50, 40], [4, 50, 40], [3, 50, 40]])[0]);

    [Fact]
    public void Whatever_is_answered_nobody_can_rule_out_that_a_small_count_is_11_or_more() => Prop.ForAll(
        Gen.ListOf(Gen.ListOf(Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 60)), 5), 3).ToArbitrary(),
        drawn =>
        {
            IReadOnlyList<IReadOnlyList<long>> agencies = [.. drawn.Select(answers => (IReadOnlyList<long>)[.. answers.Select(count => (long)count)])];
            var told = ToldAnswers.Of(agencies);
            return agencies.Append([0, 0, 0, 0, 0]).All(own => FindsNothing(told, agencies, own));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Two_structures_or_one_agency_tell_nothing()
    {
        Assert.Empty(NeedsSheet.Of(Quarter, [Kept("a", "A"), Kept("b", "B")]).Tables);
        Assert.Empty(NeedsSheet.Of(Quarter, [Kept("a", "A"), Kept("b", "A"), Kept("c", "A")]).Tables);
    }

    [Fact]
    public void A_quarter_of_enough_structures_crosses_with_every_question()
    {
        var sheet = NeedsSheet.Of(Quarter, [Kept("a", "A"), Kept("b", "B"), Kept("c", "C")]);

        Assert.Equal(["need-asked", .. NeedQuestion.All.Select(NeedsSheet.NameOf)], sheet.Tables.Select(table => table.Name));
        Assert.Equal(120, NeedResult.RespondentsOf(sheet));
        Assert.True(UsersNeeds.Valve.Fits(MessageBody.Write(sheet)));
        Assert.False(UsersNeeds.Valve.Fits(MessageBody.Write(sheet with { Period = "2026-07" })));
        Assert.False(UsersNeeds.Valve.Fits(MessageBody.Write(sheet with { Tables = [new("need-safe", ["number"], [new("safe.no", [3])])] })));
    }

    // What somebody who knows their own answers, and how many answered in all, may work out of a hidden one.
    private static bool FindsNothing(IReadOnlyList<long?> told, IReadOnlyList<IReadOnlyList<long>> agencies, IReadOnlyList<long> own)
    {
        long[] left = [.. told.Select((_, answer) => agencies.Sum(agency => agency[answer]) - own[answer])];
        var hidden = left.Where((_, answer) => told[answer] is null).ToList();
        var most = hidden.Count > 1 ? hidden.Sum() : 0;
        return left.Where((_, answer) => told[answer] is not null).All(count => !Small.Is(count)) && (hidden.All(count => !Small.Is(count)) || most >= Small.Threshold);
    }

    private static IReadOnlyList<Refusal> Refused(EnterNeeds given) => Assert.IsType<Decision<NeedsEntered>.No>(given.Decide([Mine], new(2026, 11, 22))).Why;

    private static EnterNeeds Given(int respondents)
    {
        var written = NeedQuestion.All.SelectMany(question => question.Answers.Select(answer => (Key: question.KeyOf(answer), Value: answer == question.Options[0] ? respondents : 0))).ToDictionary(one => one.Key, one => (string?)$"{one.Value}");
        (written["respondents"], written["refused"]) = ($"{respondents}", "3");
        return new("s", "2026-10", written);
    }

    private static NeedsKept Kept(string structure, string agency) => new(
        new(structure, structure, agency, "2026-08", 40, 15),
        NeedQuestion.All.SelectMany(question => question.Answers.Select(answer => (Key: question.KeyOf(answer), Value: answer == question.Options[0] ? 25L : answer == question.Options[1] ? 15L : 0L))).ToDictionary(one => one.Key, one => one.Value));
}
