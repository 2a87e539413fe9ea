using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans;
using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Bilans.Editions;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>A bilan is written by several hands, loses no words, and is signed as it stands or not at all.</summary>
public sealed class DraftTests
{
    private static readonly ClaimRegisters Registers = RegisterFiles.Read(PublishedFolder.Path);
    private static readonly CompareClaims Compare = new(Registers, TimeProvider.System);
    private static readonly IReadOnlyList<Claim> Claims = PublishedFolder.Read(Registers.Places).Claims;
    private static readonly Guid Part = Guid.NewGuid();

    [Fact]
    public void Words_written_beside_others_stand_aside_and_none_are_lost()
    {
        var words = new DraftWords([Row(1, 0, "un"), Row(2, 1, "deux"), Row(3, 1, "trois")]);

        Assert.Equal("deux", words.Text!.French);
        Assert.Equal(["trois"], words.Aside.Select(row => row.French));
        Assert.Equal(3, words.Turn);
    }

    [Fact]
    public void A_text_that_answers_all_of_them_takes_up_what_stood_aside()
    {
        var words = new DraftWords([Row(1, 0, "un"), Row(2, 1, "deux"), Row(3, 1, "trois"), Row(4, 3, "deux et trois")]);

        Assert.Equal("deux et trois", words.Text!.French);
        Assert.Empty(words.Aside);
    }

    [Fact]
    public void A_refused_comparison_and_a_flag_without_words_keep_a_part_from_being_signed()
    {
        var rejected = Pair("P29", "P28", DraftWords.None);
        var part = PartWith([rejected, Pair("S20", "S21", DraftWords.None)]);

        Assert.Contains(part.ToResolve, missing => missing.Code == "unanswered");
        Assert.Equal(rejected.Side.Comparison.Verdict == Verdict.Reject, part.ToResolve.Any(missing => missing.Code == "rejected"));
    }

    [Fact]
    public void A_flag_is_explained_in_both_languages_or_it_is_not()
    {
        Assert.False(Pair("S20", "S21", new([Row(1, 0, "oui", "")])).IsAnswered);
        Assert.True(Pair("S20", "S21", new([Row(1, 0, "oui", "yes")])).IsAnswered);
    }

    [Fact]
    public void A_signature_stands_until_anything_of_the_part_changes()
    {
        var part = PartWith([Pair("S20", "S21", new([Row(1, 0, "oui", "yes")]))]);
        var signed = part with { Signature = new(Part, 1, default, new("TJ"), new(2025, 1, 1), part.Fingerprint) };

        Assert.True(signed.IsSigned);
        Assert.False((signed with { Words = new([Row(1, 0, "un"), Row(2, 1, "autre")]) }).IsSigned);
        Assert.False((signed with { Figures = [Claim("S09")] }).IsSigned);
        Assert.False((signed with { Pairs = [] }).IsSigned);
    }

    [Fact]
    public void A_value_that_did_not_change_keeps_its_version_and_one_that_did_is_restated()
    {
        var value = new IndicatorValue(IndicatorRegister.Read(PublishedFolder.Path).Find("deferrals")!, "COM-00056", 2024) { Value = 700 };
        var first = Frozen.Of(value, []);
        var again = Frozen.Of(value, [first.Claim]);
        var changed = Frozen.Of(value with { Value = 712 }, [first.Claim]);

        Assert.Equal((true, false, "1"), (first.IsNew, first.IsRestated, first.Claim.Version));
        Assert.Equal((false, false, "1"), (again.IsNew, again.IsRestated, again.Claim.Version));
        Assert.Equal((true, true, "2"), (changed.IsNew, changed.IsRestated, changed.Claim.Version));
    }

    private static DraftPart PartWith(IReadOnlyList<DraftPair> pairs) =>
        new(new(Part, default, new("TJ"), "COM-00056", 2024, (int)BilanPart.Justice), new([Row(1, 0, "un")]), [Claim("S20")], pairs);

    private static DraftPair Pair(string a, string b, DraftWords answer) => new(DraftPairs.Name(a, b), Compare.Compare(Claim(a), Claim(b)), answer, IsChosen: true);

    private static Claim Claim(string id) => Claims.First(claim => claim.Id == id || claim.Id.StartsWith(id, StringComparison.Ordinal));

    private static WordsRow Row(int turn, int basedOn, string french, string english = "one") => new(Part, "", turn, basedOn, default, new("TJ"), new(2025, 1, 1), french, english);
}
