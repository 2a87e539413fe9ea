using Clairevoie.Domain;
using Clairevoie.Towns;
using Clairevoie.Valves;
using Xunit;

namespace Clairevoie.Tests.Valves;

/// <summary>
/// Whoever reads what is told of nuisance cannot tell a territory where few reported from one that a perimeter hides: whatever a small
/// territory holds, answered or waiting, seen or hidden, the whole table is the same to the last count.
/// </summary>
public sealed class ExcludedLooksSuppressedTests
{
    [Fact]
    public void Whatever_lies_in_a_small_territory_the_table_is_the_same()
    {
        var chance = new Chance(20_261_122);
        for (var table = 0; table < 2_000; table++)
        {
            var large = Enumerable.Range(0, 1 + chance.Below(5)).SelectMany(rank => Reports($"ZON-{rank}", Small.Threshold + chance.Below(60), chance.Share(), hidden: 0)).ToList();
            var (one, other) = (Told([.. large, .. SmallOne(chance)]), Told([.. large, .. SmallOne(chance)]));
            Assert.Equal(Written(one), Written(other));
        }
    }

    [Fact]
    public void None_answered_of_a_few_is_told_no_more_than_what_a_perimeter_hides()
    {
        var large = Reports("ZON-0", 40, 0.5, hidden: 0).Concat(Reports("ZON-1", 50, 0.5, hidden: 0)).ToList();
        var few = Told([.. large, .. Reports("ZON-9", 7, answered: 0, hidden: 0)]);
        var hidden = Told([.. large, .. Reports("ZON-9", 0, answered: 0, hidden: 30)]);

        Assert.Equal(Written(few), Written(hidden));
        Assert.All(few.Lines.Single(line => line.Key == "ZON-9").Counts, Assert.Null);
    }

    [Fact]
    public void A_territory_with_enough_is_still_told()
    {
        var told = Told([.. Reports("ZON-0", 40, 0.5, hidden: 0), .. Reports("ZON-1", 50, 0.5, hidden: 0), .. Reports("ZON-2", 60, 0.5, hidden: 12)]);

        Assert.Equal(60, told.Lines.Single(line => line.Key == "ZON-2").Counts[^1]);
        Assert.Equal(150, told.Lines.Single(line => line.Key == ToldTable.Total).Counts[^1]);
    }

    // Few that are seen, and as many hidden as one likes; never nothing at all, which has no line.
    private static IEnumerable<CountedReport> SmallOne(Chance chance) =>
        Reports("ZON-9", chance.Below(Small.Threshold), chance.Share(), hidden: 1 + chance.Below(40));

    private static IEnumerable<CountedReport> Reports(string territory, int seen, double answered, int hidden) =>
        Enumerable.Range(0, seen + hidden).Select(rank => new CountedReport(territory, rank < answered * seen, Hidden: rank >= seen));

    private static ToldTable Told(IReadOnlyList<CountedReport> reports) =>
        NuisanceCounts.SheetOf(ReturnPeriod.Read("2026-Q3")!.Value, reports, _ => 400).Tables[0];

    private static string Written(ToldTable told) => MessageBody.Write(told);
}
