using Clairevoie.Domain;
using Clairevoie.Store;
using Clairevoie.Valves;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// What the rooms of the fictional town told of the years before the fiction begins, so that its bilan 2024 has something to count. Each
/// room says it through its own valve, with small numbers hidden; the orders of magnitude are those that Paris published for 2024.
/// </summary>
public sealed class LoadTold(Cellar cellar)
{
    private static readonly ReturnPeriod First = ReturnPeriod.MonthOf(new(2024, 1, 1)), Last = ReturnPeriod.MonthOf(new(2025, 10, 1));

    private static readonly (string Table, double ByYear)[] Justice = [("deferrals", 732), ("crpc", 61), ("immediate_trials", 285), ("injunctions", 362)];

    /// <summary>Whether a period lies in the years that were told before the fiction begins.</summary>
    internal static bool Holds(ReturnPeriod period) => period.Until <= Last.Until;

    /// <summary>Says what each room of this host would have said; said again, it changes nothing.</summary>
    public async Task Load(FictionalTown town, IReadOnlySet<Room> rooms, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        ArgumentNullException.ThrowIfNull(rooms);
        var months = Months().ToList();
        var quarters = months.Select(month => month.Quarter).Distinct().Where(quarter => quarter.Until <= Last.Until).ToList();
        (Room Room, Crossing Crossing, IEnumerable<Sheet> Sheets)[] told =
        [
            (Room.Intelligence, DealingCounts.Crossing, months.Select(month => Dealing(town, month))),
            (Room.Justice, JusticeCounts.Crossing, quarters.Select(quarter => OfCourt(town, quarter))),
            (Room.Care, CareCounts.Crossing, months.Select(month => Rest(town, month))),
            (Room.Coordination, NuisanceCounts.Crossing, quarters.Select(quarter => Nuisance(town, quarter))),
        ];
        foreach (var (room, crossing, sheets) in told.Where(one => rooms.Contains(one.Room)))
            await cellar.Of(room).Do(TheHost.Does(Act.Send, "counts of the fictional town before its year", crossing.Valve), async deed =>
            {
                foreach (var sheet in sheets)
                    await Outbox.Put(deed, SheetBody.Message(crossing, sheet, ReturnPeriod.Read(sheet.Period)!.Value.Until.AddDays(15)));
            }, stop);
    }

    private static IEnumerable<ReturnPeriod> Months()
    {
        for (var month = First; month.First <= Last.First; month = month.Next)
            yield return month;
    }

    private static Sheet Dealing(FictionalTown town, ReturnPeriod month) => new(month.ToString(),
        [Disclosure.Tell(new CountTable("reports", ["number"], [.. Arrondissements.Select(area => new CountLine(area, [Drawn(town, $"{area} {month}", 300 / 12d)]))]))]);

    private static Sheet OfCourt(FictionalTown town, ReturnPeriod quarter) => new(quarter.ToString(),
        [.. Justice.Select(one => Disclosure.Tell(new CountTable(one.Table, ["number"], [new(FictionalTown.Commune, [Drawn(town, $"{one.Table} {quarter}", one.ByYear / 4)])])))]);

    private static Sheet Rest(FictionalTown town, ReturnPeriod month) => new(month.ToString(),
    [
        Disclosure.Tell(new CountTable("acts", ["nursing", "social"], [new("rest", [Drawn(town, $"nursing {month}", 4_062 / 12d), Drawn(town, $"social {month}", 1_968 / 12d)])])),
        Disclosure.Tell(new CountTable("passages", ["number"], [new("rest", [Drawn(town, $"passages {month}", 38_000 / 12d)])])),
        Disclosure.Tell(new CountTable("leaving", ["to-care", "otherwise"], [new("outreach", [Drawn(town, $"to care {month}", 800 / 12d), Drawn(town, $"otherwise {month}", 25)])])),
        new("capacity", ["number"], [new("rest", [60])]),
    ])
    {
        Returned = [new("rest", 1, 1), new("outreach", month.First.Month == 8 ? 1 : 2, 2)],
    };

    private static Sheet Nuisance(FictionalTown town, ReturnPeriod quarter) => new(quarter.ToString(),
        [Disclosure.Tell(new CountTable("reports", ["answered", "waiting"], [.. Quarters.Select(area => new CountLine(area, [Drawn(town, $"answered {area} {quarter}", 28 * Weight(town, area)), Drawn(town, $"waiting {area} {quarter}", 14 * Weight(town, area))]))]))]);

    private static IEnumerable<string> Arrondissements => FictionalTown.Territories.Where(code => code.StartsWith("ARM-", StringComparison.Ordinal));

    private static IEnumerable<string> Quarters => FictionalTown.Territories.Where(code => code.StartsWith("ZON-", StringComparison.Ordinal));

    // No two quarters tell as much, and none so little that a part of it would be hidden.
    private static double Weight(FictionalTown town, string area) => new Chance(town.Seed).For($"weight {area}").Between(1, 3);

    private static long Drawn(FictionalTown town, string what, double mean) => (long)(mean * new Chance(town.Seed).For($"told {what}").Between(0.85, 1.15));
}
