using Clairevoie.Care.Imports;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Counters;

/// <summary>Takes days from a file, all of them or none. A day that telephones counted is not counted twice, and a file that comes again adds nothing.</summary>
public sealed class TallyFiles(Cellar cellar, TallyBook book, TimeProvider clock)
{
    private static readonly Question OfDays = Question.In<TallyFiles>("Counters/tallies_of_days");
    private static readonly Question Counts = Question.In<TallyFiles>("Counters/tally_counts");

    /// <summary>What is wrong with these days; nothing where all may be kept. They are, where that is asked.</summary>
    public Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, StructureKept structure, IReadOnlyList<(int Line, GivenTally Given)> rows, bool keep, CancellationToken stop)
    {
        var sectors = book.Sectors(viewer).ToHashSet();
        return cellar.Of(Room.Care).Do<IReadOnlyList<ImportFault>>(Doing.Of(viewer, Act.Enter, "days of a file", structure.Id), async deed =>
        {
            var mine = await StructureBook.Of(deed, viewer, Subject.CareTally);
            List<(int Line, Decision<TallyCounted> Decided)> decided = [.. rows.Select(row => (row.Line, row.Given.Decide(mine, sectors, book.Now.Day))).Where(one => !IsEmpty(one.Item2))];
            List<ImportFault> faults = [.. decided.SelectMany(one => ImportFault.Of(one.Line, one.Decided))];
            List<(int Line, TallyCounted Counted)> days = [.. decided.Where(one => one.Decided is Decision<TallyCounted>.Yes).Select(one => (one.Line, ((Decision<TallyCounted>.Yes)one.Decided).Fact))];
            if (days.Count == 0)
                return faults;
            var known = await Known(deed, structure, (days.Min(one => one.Counted.Day), days.Max(one => one.Counted.Day)));
            faults.AddRange(days.SelectMany(one => Against(known, one.Line, one.Counted)));
            if (faults.Count == 0 && keep)
                foreach (var (_, counted) in days)
                    await book.Put(deed, viewer, counted, known.Any(one => one.Line.Id == counted.Id.ToString("D")));
            return faults;
        }, stop);
    }

    // A day on which nothing happened needs no line: the sum is the same.
    private static bool IsEmpty(Decision<TallyCounted> decided) => decided is Decision<TallyCounted>.No { Why: [{ Code: "nothing-counted" }] };

    private IEnumerable<ImportFault> Against(IReadOnlyList<KnownDay> known, int line, TallyCounted counted)
    {
        var same = known.Where(one => one.Line.Day == counted.Day && one.Line.Half == counted.Half && one.Line.Sector == counted.Sector).ToList();
        if (same.Exists(one => one.Line.Id != counted.Id.ToString("D")))
            yield return new(line, new("day-counted-already", "day"));
        else if (same is [var before] && !before.Says(counted) && before.Line.OpenUntil <= clock.GetUtcNow())
            yield return new(line, new("day-known-otherwise", "day"));
    }

    private static async Task<IReadOnlyList<KnownDay>> Known(Deed deed, StructureKept structure, (DateOnly First, DateOnly Last) between)
    {
        var lines = await deed.Rows<DayLine>(OfDays, new { structure = structure.Id, first = between.First, last = between.Last });
        var counts = lines.Count == 0 ? [] : await deed.Rows<TallyCount>(Counts, new { ids = lines.Select(line => line.Id).ToArray() });
        return [.. lines.Select(line => new KnownDay(line, counts.Where(count => count.CareTally == line.Id).ToDictionary(count => count.Measure, count => count.Value)))];
    }

    private sealed record DayLine(string Id, DateOnly Day, string Half, string Sector, DateTimeOffset OpenUntil);

    private sealed record KnownDay(DayLine Line, IReadOnlyDictionary<string, long> Counts)
    {
        public bool Says(TallyCounted counted) => counted.OfTheDay.Count() == Counts.Count && counted.OfTheDay.All(count => Counts.GetValueOrDefault(count.Key) == count.Value);
    }
}
