using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Care.Counters;

/// <summary>What outreach teams and structures count from day to day: taken once each, corrected for a day, summed for the month, then forgotten.</summary>
public sealed class TallyBook(Cellar cellar, TerritoryShapes places, TimeProvider clock)
{
    /// <summary>How long a tally may be corrected after it was received.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromHours(24);

    private static readonly Question Add = Question.In<TallyBook>("Counters/add_tally");
    private static readonly Question AddCount = Question.In<TallyBook>("Counters/add_tally_count");
    private static readonly Question AddMinors = Question.In<TallyBook>("Counters/add_minors");
    private static readonly Question Recent = Question.In<TallyBook>("Counters/tallies_open");
    private static readonly Question Counts = Question.In<TallyBook>("Counters/tally_counts");
    private static readonly Question Change = Question.In<TallyBook>("Counters/change_tally");
    private static readonly Question DropCounts = Question.In<TallyBook>("Counters/drop_tally_counts");
    private static readonly Question Sums = Question.In<TallyBook>("Counters/tally_sums");

    /// <summary>The half-day it is in Paris.</summary>
    public HalfDay Now => HalfDay.Of(clock.GetUtcNow());

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>The sectors of the street: the quarters of the city, or the territories of the mission where the city has given no outline.</summary>
    public IReadOnlyList<string> Sectors(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var quarters = places.All.Where(one => one.Code.StartsWith("ZON-", StringComparison.Ordinal)).OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Code).ToList();
        return quarters.Count > 0 ? quarters : TerritoryCode.InOrder(viewer.Territories);
    }

    /// <summary>Takes tallies, each once however often it is sent, and each on its own: one that is refused holds up no other. Answers in their order.</summary>
    public async Task<IReadOnlyList<Decision<TallyCounted>>> Take(Viewer viewer, IReadOnlyList<GivenTally> given, CancellationToken stop)
    {
        var sectors = Sectors(viewer).ToHashSet();
        return await Room.Do(Doing.Of(viewer, Act.Enter, "count", nameof(Subject.CareTally)), async deed =>
        {
            var mine = await StructureBook.Of(deed, viewer);
            List<Decision<TallyCounted>> decided = [.. given.Select(one => one.Decide(mine, sectors, Now.Day))];
            foreach (var yes in decided.OfType<Decision<TallyCounted>.Yes>())
                await Keep(deed, viewer, yes.Fact);
            return decided;
        }, stop);
    }

    /// <summary>The tallies of the viewer's agency that may still be corrected, the latest day first.</summary>
    public Task<IReadOnlyList<TallyKept>> StillOpen(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "correct", nameof(Subject.CareTally)), async deed => await Kept(deed, viewer, null), stop);

    /// <summary>One of them, or nothing: a day has passed, or it is not the viewer's.</summary>
    public async Task<TallyKept?> StillOpen(Viewer viewer, Guid id, CancellationToken stop) => !await IsOpen(viewer, id, stop) ? null
        : await Room.Do(Doing.Of(viewer, Act.Read, "correct", id.ToString("D")), async deed => (await Kept(deed, viewer, id)).SingleOrDefault(), stop);

    /// <summary>Puts other counts in the place of those of a tally. Nothing when it may no longer be corrected.</summary>
    public async Task<Decision<TallyCounted>?> Correct(Viewer viewer, GivenTally given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (!Guid.TryParse(given.Id, out var id) || !await IsOpen(viewer, id, stop))
            return null;
        var sectors = Sectors(viewer).ToHashSet();
        return await Room.Do(Doing.Of(viewer, Act.Change, "correct", id.ToString("D")), async deed =>
        {
            if ((await Kept(deed, viewer, id)).SingleOrDefault() is not { } kept)
                return null;
            var decided = (given with { Structure = kept.Line.Structure }).Decide(await StructureBook.Of(deed, viewer), sectors, Now.Day);
            if (decided is Decision<TallyCounted>.Yes(var counted))
                await Replace(deed, counted);
            return decided;
        }, stop);
    }

    /// <summary>What was counted in a month, by measure: the first draft of its return.</summary>
    public Task<IReadOnlyDictionary<string, long>> SumsOf(Viewer viewer, StructureKept structure, ReturnPeriod month, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "sum", structure.Id), async deed =>
        {
            var rows = await deed.Rows<(string Measure, long Value)>(Sums, new { structure = structure.Id, first = month.First, until = month.Until, month = month.ToString() });
            return (IReadOnlyDictionary<string, long>)rows.ToDictionary(sum => sum.Measure, sum => sum.Value);
        }, stop);

    /// <summary>Keeps a tally within a deed, in the place of what it said before where it is known.</summary>
    internal Task Put(Deed deed, Viewer viewer, TallyCounted counted, bool isKnown) => isKnown ? Replace(deed, counted) : Keep(deed, viewer, counted);

    private async Task Keep(Deed deed, Viewer viewer, TallyCounted counted)
    {
        var isNew = await deed.Run(Add, new
        {
            id = counted.Id, author = viewer.Mission, agency = counted.Structure.Agency, territory = counted.Structure.Territory,
            structure = counted.Structure.Id, day = counted.Day, half = counted.Half, sector = counted.Sector, open_until = clock.GetUtcNow() + Open,
        });
        if (isNew == 0)
            return;
        await deed.Run(AddCount, counted.OfTheDay.Select(count => new { id = counted.Id, measure = count.Key, value = count.Value }));
        if (counted.Minors > 0)
            await deed.Run(AddMinors, new { structure = counted.Structure.Id, month = counted.Month.ToString(), value = counted.Minors });
    }

    private async Task<bool> IsOpen(Viewer viewer, Guid id, CancellationToken stop) => (await Room.Look(look => Kept(look, viewer, id), stop)).Count > 0;

    private static async Task Replace(Deed deed, TallyCounted counted)
    {
        await deed.Run(Change, new { id = counted.Id, day = counted.Day, half = counted.Half, sector = counted.Sector });
        await deed.Run(DropCounts, new { id = counted.Id });
        await deed.Run(AddCount, counted.OfTheDay.Select(count => new { id = counted.Id, measure = count.Key, value = count.Value }));
    }

    private async Task<IReadOnlyList<TallyKept>> Kept(Glance room, Viewer viewer, Guid? id)
    {
        var lines = await room.Rows<TallyLine>(Recent.WrittenBy(viewer, Subject.CareTally), new { now = clock.GetUtcNow(), id = id?.ToString("D") ?? "" });
        if (lines.Count == 0)
            return [];
        var counts = (await room.Rows<TallyCount>(Counts, new { ids = lines.Select(line => line.Id).ToArray() })).ToLookup(count => count.CareTally);
        return [.. lines.Select(line => new TallyKept(line, counts[line.Id].ToDictionary(count => count.Measure, count => count.Value)))];
    }
}
