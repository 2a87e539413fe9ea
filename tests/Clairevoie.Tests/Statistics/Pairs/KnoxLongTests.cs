using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

/// <summary>What Knox's test says where there is nothing to say.</summary>
public sealed class KnoxLongTests
{
    [Fact]
    public void Over_two_thousand_sets_without_any_tie_p_is_uniform_and_the_corrected_p_warns_no_oftener_than_it_says()
    {
        var (own, corrected) = (new List<double>(), new List<double>());
        for (var set = 0UL; set < Uniform.Sets; set++)
        {
            var table = Null(set);
            own.Add(table.At(0, 0).P);
            corrected.Add(table.Cells.Min(cell => cell.CorrectedP));
        }

        // p moves by hundredths, and ties are rare: hence the margin.
        Assert.InRange(Uniform.Farthest(own), 0, Uniform.Bound + 0.02);
        Assert.InRange(corrected.Count(p => p <= 0.05) / (double)Uniform.Sets, 0.02, 0.05 + (3 * Math.Sqrt(0.05 * 0.95 / Uniform.Sets)));
    }

    private static KnoxTable Null(ulong set)
    {
        var chance = new CounterChance(20261122, set);
        var all = Enumerable.Range(0, 120).Select(i => (ulong)i * 3).ToList();
        var points = PlanePoints.Of(all.Select(i => 1000 * chance.Real(i)).ToArray(), all.Select(i => 1000 * chance.Real(i + 1)).ToArray());
        var days = all.Select(i => new DateOnly(2025, 1, 1).AddDays((int)chance.Below(i + 2, 200))).ToList();
        return Knox.Of(points, days, new() { SpaceEdges = [0, 200, 300], TimeEdges = [0, 30, 45], Seed = set, Permutations = 99 }).Result;
    }
}
