using Clairevoie.Domain;
using Clairevoie.Publication.Knowledge;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

public sealed class KnowledgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly HashSet<string> Published = ["S21", "S22"];

    [Theory]
    [InlineData("Code", "", "code-unreadable")]
    [InlineData("Code", "E 17", "code-unreadable")]
    [InlineData("Part", "weather", "part-unknown")]
    [InlineData("Words", "  ", "words-missing")]
    [InlineData("Words", "Appelez le 06 12 34 56 78.", "words-person")]
    [InlineData("Source", "", "source-missing")]
    [InlineData("SaidOn", "hier", "date-unreadable")]
    [InlineData("SaidOn", "2027-01", "date-future")]
    [InlineData("Claims", "S21 S99", "claim-unknown")]
    public void A_statement_with_something_wrong_is_refused_by_its_field(string field, string given, string code)
    {
        var no = Assert.IsType<Decision<KnownThing>.No>(Write((field, given)));

        Assert.Contains(no.Why, why => why.Code == code && why.Field == field);
    }

    [Fact]
    public void A_recommendation_without_whoever_recommends_is_refused() =>
        Assert.Contains(Assert.IsType<Decision<KnownThing>.No>(Write(KnownKind.Recommendation, ("Part", "care"))).Why, why => why.Code == "issuer-missing");

    [Fact]
    public void Written_again_it_is_the_next_version_and_without_a_figure_it_is_a_note()
    {
        var first = Assert.IsType<Decision<KnownThing>.Yes>(Write(("Claims", "S21, S22"))).Fact;
        var second = Assert.IsType<Decision<KnownThing>.Yes>(Form(KnownKind.Statement, ("Claims", "")).Decide([first], Published, Today)).Fact;

        Assert.Equal((1, false, 2, true), (first.Version, first.IsNote, second.Version, second.IsNote));
        Assert.Equal(["S21", "S22"], first.ClaimIds);
    }

    [Fact]
    public void What_comes_with_the_house_names_figures_that_come_with_it_too_and_says_where_it_was_read()
    {
        var figures = PublishedFolder.Read(RegisterFiles.Read(PublishedFolder.Path).Places).Claims.Select(claim => claim.Id).ToHashSet();
        IReadOnlyList<KnownThing> all = [.. ShippedKnowledge.BesideTheProgram.Of(KnownKind.Statement), .. ShippedKnowledge.BesideTheProgram.Of(KnownKind.Recommendation)];

        Assert.True(all.Count > 12, "Nothing stands beside the program.");
        Assert.All(all, one =>
        {
            Assert.All(one.ClaimIds, id => Assert.Contains(id, figures));
            Assert.Contains(one.Part, KnownParts.Of(one.Kind));
            Assert.True(one.Words.Length > 0 && one.WordsEn.Length > 0 && one.Source.Length > 0 && one.SaidOn.Length > 0, one.Code);
        });
    }

    [Fact]
    public void A_note_of_the_field_that_was_taken_back_is_gone_and_the_last_turn_holds()
    {
        var (kept, gone) = (Guid.NewGuid(), Guid.NewGuid());

        var notes = HeardNotes.Holding([Turn(kept, 1, "Doses plus petites."), Turn(gone, 1, "À retirer."), Turn(gone, 2, "")]);

        Assert.Equal("Doses plus petites.", Assert.Single(notes).Words);
        Assert.Equal("supply", HeardNotes.PartOf(notes[0].Theme));
    }

    private static Message Turn(Guid about, int turn, string words) =>
        new(Guid.NewGuid(), ValveNames.FieldNotes, 1, about.ToString("D"), turn, Today, MessageBody.Write(new FieldNote(about, FieldTheme.Products, "ARM-75118", "2026-10", words)));

    private static Decision<KnownThing> Write(params (string, string)[] changed) => Write(KnownKind.Statement, changed);

    private static Decision<KnownThing> Write(KnownKind kind, params (string, string)[] changed) => Form(kind, changed).Decide([], Published, Today);

    private static WriteKnowledge Form(KnownKind kind, params (string Field, string Value)[] changed)
    {
        var fields = new Dictionary<string, string>
        {
            ["Code"] = "E99", ["Part"] = "responses", ["Words"] = "L’espace de repos est ouvert sept jours sur sept.", ["Source"] = "Bilan", ["SaidOn"] = "2025-02-04",
        };
        foreach (var (field, value) in changed)
            fields[field] = value;
        return new(kind, fields);
    }
}
