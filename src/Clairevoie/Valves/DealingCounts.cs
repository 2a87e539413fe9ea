using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>
/// From Intelligence to Publication: how many reports of dealing each territory had in a month. Each month is protected by itself: it is told once,
/// its territories do not nest, and what is longer is added up from what was told.
/// </summary>
public sealed class DealingCounts(Cellar cellar) : IFallDue
{
    private static readonly Question MonthsToTell = Question.In<Valve>("Valves/dealing_months_to_tell");
    private static readonly Question OfMonth = Question.In<Valve>("Valves/reports_of_month");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.DealingCounts, Room.Intelligence, [Room.Publication], 1)
    {
        What = "How many reports of dealing each arrondissement or commune had in a month.",
        Hides = "Territories with fewer than 11 reports, which are in no total either, and as many others as it takes that nothing follows. Reports whose 200 m cell a protected perimeter touches are not counted; what they leave with fewer than 11 is the same as what has few.",
        When = "Once for each month, when it is over. A report withdrawn before then is not counted.",
        Shape = MessageBody.Write(new Sheet("2026-10", [new("reports", ["number"], [new("ARM-75118", [42]), new("ARM-75119", [null]), new("total", [null])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body));

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Intelligence);
        var before = ReturnPeriod.MonthOf(today).ToString();
        foreach (var month in await room.Look(look => look.Rows<string>(MonthsToTell, new { valve = Crossing.Valve, before }), stop))
            await Tell(room, month, today, stop);
    }

    private static async Task Tell(RoomStore room, string month, DateOnly today, CancellationToken stop)
    {
        var days = ReturnPeriod.Read(month) ?? throw new InvalidOperationException($"{month} is no month.");
        var hidden = await KnownPerimeters.Within(room, days.First, days.Until, stop);
        await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {month}"), async deed =>
        {
            var seal = new ReportSeal(deed.Keys);
            var reports = (await deed.Rows<ReportRow>(OfMonth, new { month })).Select(row => (row.Territory, Hidden: IsHidden(row, seal, hidden)));
            var counts = reports.GroupBy(report => report.Territory).OrderBy(of => of.Key, StringComparer.Ordinal)
                .Select(of => (of.Key, Told(of.Count(report => !report.Hidden)))).ToList();
            await Outbox.Put(deed, SheetBody.Message(Crossing, SheetOf(month, counts), today));
        }, stop);
    }

    /// <summary>What may be told of a month.</summary>
    public static Sheet SheetOf(string month, IReadOnlyList<(string Territory, long? Reports)> counts) => new(month,
        [Disclosure.Tell(new CountTable("reports", ["number"], [.. counts.Select(count => new CountLine(count.Territory, [count.Reports]))]))]);

    /// <summary>A count as it may be told: with fewer than 11 it is left out of the table and of its total, whether few reported or a perimeter hides them. Nobody can tell one from the other.</summary>
    private static long? Told(long left) => left < Small.Threshold ? null : left;

    private static bool IsHidden(ReportRow row, ReportSeal seal, KnownPerimeters hidden) =>
        row.Cell is { } cell && GridCell.TryParse(seal.OpenCell(cell, row.Id), out var at) && hidden.Touch(at.Shape());

    private sealed record ReportRow
    {
        public Guid Id { get; init; }

        public string Territory { get; init; } = "";

        public byte[]? Cell { get; init; }
    }
}
