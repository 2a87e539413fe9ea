using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Packages;
using Clairevoie.Intelligence.Secretariat;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Weeks;

/// <summary>The week of a cell for one of its members: what came in, what went out, what waits; of each, only what that member sees.</summary>
public sealed class WeekBook(Cellar cellar, BodyBook bodies, Asks asks, TimeProvider clock)
{
    private static readonly Question CameIn = Question.In<WeekBook>("Weeks/came_in");
    private static readonly Question ItemsIn = Question.In<WeekBook>("Weeks/items_in");
    private static readonly Question ItemsOut = Question.In<WeekBook>("Weeks/items_out");
    private static readonly Question PackagesOut = Question.In<WeekBook>("Weeks/packages_out");
    private static readonly Question TriageWaits = Question.In<WeekBook>("Weeks/triage_waits");

    /// <summary>The first day of the week asked for, Monday; this week when it cannot be read.</summary>
    public DateOnly First(string? week) =>
        DateOnly.TryParseExact(week, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Monday(day) : Monday(HalfDay.Of(clock.GetUtcNow()).Day);

    /// <summary>The week of a cell; nothing when there is no such cell or the viewer's body does not sit in it.</summary>
    public async Task<CellWeek?> Of(Viewer viewer, string cell, DateOnly first, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var found = (await bodies.Tree(viewer, stop)).FirstOrDefault(body => body.Code == cell && body.Kind == BodyKind.Cell);
        if (found is null || found.Members.All(member => member.Member != viewer.Agency.ToString())) return null;
        // That an item was passed on is told to whoever sends for the cell; its other members see the item, never who else has it.
        var sends = viewer.Agency.ToString() == cell || SecretariatBook.May(viewer, found);
        var waiting = await asks.ForUs(viewer, stop);
        return await cellar.Of(Room.Intelligence).Do(Doing.Of(viewer, Act.Read, "week of a cell", $"{Subject.Organisation} {cell}"), async deed =>
        {
            var days = new { cell, from = first, until = first.AddDays(7) };
            var halves = new { from = new HalfDay(first, false).ToString(), until = new HalfDay(first.AddDays(7), false).ToString() };
            return new CellWeek(found, first)
            {
                Reports = await deed.Rows<TerritoryCount>(CameIn.SeenBy(viewer, Subject.DealingReport, Sight.Full), halves),
                ItemsIn = await deed.Rows<ItemRow>(ItemsIn.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), days),
                ItemsOut = !sends ? null : await deed.Rows<ItemRow>(ItemsOut.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), days),
                Packages = await deed.Rows<PackageLine>(PackagesOut.SeenBy(viewer, Subject.ItemPackage, Sight.Full), days),
                ToTriage = (await deed.One<WaitingCount>(TriageWaits.SeenBy(viewer, Subject.DealingReport, Sight.Full)))!,
                Asks = waiting,
            };
        }, stop);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

/// <summary>What came in, went out and waits, in one week of one cell.</summary>
public sealed record CellWeek(BodyKept Cell, DateOnly First)
{
    public IReadOnlyList<TerritoryCount> Reports { get; init; } = [];

    public IReadOnlyList<ItemRow> ItemsIn { get; init; } = [];

    /// <summary>The items that the cell passed on; nothing for a member who does not send for it.</summary>
    public IReadOnlyList<ItemRow>? ItemsOut { get; init; }

    public IReadOnlyList<PackageLine> Packages { get; init; } = [];

    public WaitingCount ToTriage { get; init; } = new();

    /// <summary>What other bodies asked of the viewer's own.</summary>
    public IReadOnlyList<AskLine> Asks { get; init; } = [];
}

/// <summary>How many in a territory.</summary>
public sealed record TerritoryCount
{
    public string Territory { get; init; } = "";

    public long Many { get; init; }
}

/// <summary>How many wait, and since when.</summary>
public sealed record WaitingCount
{
    public long Many { get; init; }

    public string? Oldest { get; init; }
}
