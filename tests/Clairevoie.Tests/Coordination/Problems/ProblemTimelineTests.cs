using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Coordination.Problems;

/// <summary>A timeline cannot be rewritten: whatever is changed behind its back, it says from which entry on.</summary>
public sealed class ProblemTimelineTests
{
    private const string Problem = "00000000-0000-4000-8000-00000000abcd";

    [Fact]
    public void A_timeline_as_it_was_written_holds() => Assert.Null(ProblemTimeline.FirstBroken(Problem, Written(6)));

    [Fact]
    public void One_of_another_problem_does_not_hold() => Assert.Equal(1, ProblemTimeline.FirstBroken("00000000-0000-4000-8000-00000000dcba", Written(3)));

    [Fact]
    public void Words_erased_at_their_date_break_nothing() =>
        Assert.Null(ProblemTimeline.FirstBroken(Problem, Written(5).Select(one => (one.Entry with { Words = "" }, one.Said, one.Link))));

    [Fact]
    public void A_change_of_any_part_of_any_entry_is_found_at_that_entry() => Prop.ForAll(
        Gen.Choose(2, 9).ToArbitrary(), Gen.Choose(1, 1_000).ToArbitrary(), Gen.Elements<Func<ProblemEntry, ProblemEntry>>(
            entry => entry with { Words = entry.Words + "." }, entry => entry with { Agency = "AUTRE" }, entry => entry with { ToldOn = entry.ToldOn.AddDays(-1) },
            entry => entry with { Kind = EntryKind.LeadHandedOver }, entry => entry with { Corrects = 40 }, entry => entry with { Turn = 77 }).ToArbitrary(),
        (many, at, change) =>
        {
            var (entries, place) = (Written(many), at % many);
            entries[place] = entries[place] with { Entry = change(entries[place].Entry) };
            return ProblemTimeline.FirstBroken(Problem, entries) == place + 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_that_is_taken_out_or_slipped_in_is_found()
    {
        var (fewer, more) = (Written(5), Written(5));
        fewer.RemoveAt(2);
        more.Insert(2, more[1]);

        Assert.Equal(3, ProblemTimeline.FirstBroken(Problem, fewer));
        Assert.Equal(3, ProblemTimeline.FirstBroken(Problem, more));
    }

    private static List<(ProblemEntry Entry, string Said, string Link)> Written(int many)
    {
        List<(ProblemEntry, string, string)> entries = [];
        var before = "";
        for (var turn = 1; turn <= many; turn++)
        {
            var entry = new ProblemEntry(turn, EntryKind.Note, "PP", new DateOnly(2026, 11, turn), $"Mot {turn}.");
            var said = ProblemTimeline.Fingerprint(entry.Words);
            before = ProblemTimeline.Link(before, Problem, entry, said);
            entries.Add((entry, said, before));
        }

        return entries;
    }
}
