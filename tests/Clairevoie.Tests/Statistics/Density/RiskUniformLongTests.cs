using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>2,000 pairs of layers drawn from one same ground.</summary>
public sealed class RiskUniformLongTests
{
    private const int Permutations = 99, Pixels = 12;

    [Fact]
    public void P_of_a_pixel_is_uniform_where_both_layers_are_one()
    {
        var (raised, lowered) = (new List<double>(), new List<double>());
        for (var set = 0UL; set < Uniform.Sets; set++)
        {
            var chance = new CounterChance(7000 + set, 0);
            var found = RelativeRisk.Of(Points(chance, 0, 30), Points(chance, 1000, 40), Asked(set), Work.Plain).Result;
            raised.Add(Spread(found.Raised, chance.Real(9000)));
            lowered.Add(Spread(found.Lowered, chance.Real(9001)));
        }

        Uniform.Holds(raised);
        Uniform.Holds(lowered);
    }

    private static double Spread(ReadOnlyMemory<double> p, double chance)
    {
        var middle = p.Span[(Pixels / 2 * Pixels) + (Pixels / 2)];
        return Uniform.Spread(middle, middle - (1d / (Permutations + 1)), chance);
    }

    private static RelativeRiskOptions Asked(ulong set) =>
        new() { Bandwidth = 300, Frame = new RasterFrame(650000, 6860000, 651000, 6861000, Pixels, Pixels), Permutations = Permutations, Seed = set };

    private static PlanePoints Points(CounterChance chance, ulong from, int count)
    {
        ulong[] all = [.. Enumerable.Range(0, count).Select(at => from + (2 * (ulong)at))];
        return PlanePoints.Of(all.Select(at => 650000 + (1000 * chance.Real(at))).ToArray(), all.Select(at => 6860000 + (1000 * chance.Real(at + 1))).ToArray());
    }
}
