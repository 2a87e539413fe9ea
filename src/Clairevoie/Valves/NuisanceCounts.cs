using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>
/// From Coordination to Publication: how many reports of scenes, syringes and nuisance each territory had in a quarter-year, and how many were answered.
/// Each quarter-year is protected by itself: it is told once, a report stands in one territory, and map, pages and extracts read this one sheet.
/// </summary>
public sealed class NuisanceCounts(Cellar cellar, TerritoryShapes shapes) : IFallDue
{
    private static readonly Question MonthsToTell = Question.In<Valve>("Valves/nuisance_months");
    private static readonly Question OfMonths = Question.In<Valve>("Valves/reports_of_months");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.NuisanceCounts, Room.Coordination, [Room.Publication], 1)
    {
        What = "How many reports of scenes, syringes and nuisance each territory had in a quarter-year: answered, still waiting, and both.",
        Hides = "Territories with fewer than 11 reports or households, quarters of which nobody said how many live there, and reports whose 200 m cell a protected perimeter touches: all of them are in no total, and nothing says which is which. Of the others, counts from 1 to 10, and as many more as it takes that none of them follows. Answered and waiting stand in one table, since either one follows from the other two.",
        When = "Once for each quarter-year, fifteen days after its end, so that answers have time to be given.",
        Shape = MessageBody.Write(new Sheet("2026-Q3", [new("reports", ["answered", "waiting", "total"], [new("ARM-75118", [61, 12, 73]), new("total", [61, 12, 73])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body));

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Coordination);
        var before = ReturnPeriod.MonthOf(ReturnPeriod.QuarterOf(today.AddDays(-15)).First).ToString();
        var months = await room.Look(look => look.Rows<string>(MonthsToTell, new { before }), stop);
        foreach (var quarter in months.Select(ReturnPeriod.Read).OfType<ReturnPeriod>().Select(month => month.Quarter).Distinct())
            await Tell(room, quarter, today, stop);
    }

    /// <summary>What may be told of a quarter-year.</summary>
    public static Sheet SheetOf(ReturnPeriod quarter, IEnumerable<CountedReport> reports, Func<string, long?> householdsOf) =>
        new(quarter.ToString(), [PublicCounts.Tell(reports, householdsOf)]);

    private async Task Tell(RoomStore room, ReturnPeriod quarter, DateOnly today, CancellationToken stop)
    {
        if (await room.Look(look => Outbox.TurnsOf(look, Crossing.Valve, quarter.ToString()), stop) > 0)
            return;
        var hidden = await KnownPerimeters.Within(room, quarter.First, quarter.Until, stop);
        string[] months = [.. Enumerable.Range(0, 3).Select(month => ReturnPeriod.MonthOf(quarter.First.AddMonths(month)).ToString())];
        await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {quarter}"), async deed =>
        {
            var seal = new ReportSeal(deed.Keys);
            var reports = (await deed.Rows<ReportRow>(OfMonths, new { months })).Select(row => new CountedReport(row.Territory, row.Answered, IsHidden(row, seal, hidden)));
            await Outbox.Put(deed, SheetBody.Message(Crossing, SheetOf(quarter, reports, shapes.HouseholdsOf), today));
        }, stop);
    }

    private static bool IsHidden(ReportRow row, ReportSeal seal, KnownPerimeters hidden) =>
        row.Cell is { } cell && GridCell.TryParse(seal.OpenCell(cell, row.Id), out var at) && hidden.Touch(at.Shape());

    private sealed record ReportRow
    {
        public Guid Id { get; init; }

        public string Territory { get; init; } = "";

        public byte[]? Cell { get; init; }

        public bool Answered { get; init; }
    }
}
