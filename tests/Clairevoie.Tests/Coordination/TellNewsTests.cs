using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What may be told of a line of the plan, and what is refused.</summary>
public sealed class TellNewsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("M. Dunom a fini le travail", "words-name-somebody")]
    [InlineData("Fictif Dunom a fini", "words-name-somebody")]
    [InlineData("Des jeunes d’origine lointaine", "words-tell-origin")]
    public void Words_that_seem_to_hold_a_person_are_refused_and_not_kept(string words, string code) =>
        Assert.Equal([code], Refused(new("News", null, words)));

    [Fact]
    public void A_telephone_number_is_masked_before_anything_is_kept() =>
        Assert.DoesNotContain("06 12", Told(new("News", null, "Appeler le 06 12 34 56 78")).Words, StringComparison.Ordinal);

    [Fact]
    public void Giving_up_needs_a_coded_reason_and_words()
    {
        Assert.Equal(["reason-missing", "words-missing"], Refused(new("Abandoned", null, "")));
        Assert.Equal(AbandonReason.NoMoney, Told(new("Abandoned", null, "Le crédit n’est pas venu.") { Reason = "NoMoney" }).Reason);
    }

    [Fact]
    public void What_is_done_says_whether_there_is_evidence()
    {
        Assert.Equal(["evidence-missing"], Refused(new("Done", null, "C’est fait.")));
        Assert.Equal(EvidenceKind.None, Told(new("Done", null, "C’est fait.") { Evidence = "None" }).Evidence.Kind);
    }

    [Fact]
    public void A_count_keeps_what_it_is_out_of_and_nothing_is_out_of_zero()
    {
        var told = Told(new("News", null, "") { Evidence = "Count", Reference = "places ouvertes", Counted = "1 1", Of = "20" });

        Assert.Equal((11L, 20L), (told.Evidence.Counted, told.Evidence.Of));
        Assert.Equal(["count-of-nothing"], Refused(new("News", null, "") { Evidence = "Count", Reference = "places", Counted = "1", Of = "0" }));
    }

    [Theory]
    [InlineData("2026-11-23", "day-to-come")]
    [InlineData("22/11/2026", "day-unreadable")]
    public void A_day_has_come_and_is_written_plainly(string day, string code) => Assert.Equal([code], Refused(new("News", day, "Une tournée de plus.")));

    [Fact]
    public void Saying_nothing_is_no_news() => Assert.Equal(["nothing-said"], Refused(new("News", null, "  ")));

    private static PlanFact Told(TellNews news) => Assert.IsType<Decision<PlanFact>.Yes>(news.Decide(Today)).Fact;

    private static IEnumerable<string> Refused(TellNews news) => Assert.IsType<Decision<PlanFact>.No>(news.Decide(Today)).Why.Select(why => why.Code);
}
