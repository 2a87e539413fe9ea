using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Xunit;

namespace Clairevoie.Tests.Statistics.Hotspots;

/// <summary>2,000 maps of values that have nothing to do with their neighbours.</summary>
public sealed class HotspotsUniformLongTests
{
    private const int Permutations = 199, Middle = 24;

    /// <summary>Besag and Clifford's rule: a tail met twenty times is enough, so that p is 40 over the draws that it took.</summary>
    private const double Stopped = 40;

    [Fact]
    public void P_of_Gi_star_is_uniform_where_nothing_gathers() => Uniform.Holds(P(FindHotspots.ByGetisOrd));

    [Fact]
    public void P_of_local_Moran_is_uniform_where_nothing_gathers() => Uniform.Holds(P(FindHotspots.ByLocalMoran));

    private static List<double> P(Func<IReadOnlyList<double>, Neighbourhood, HotspotOptions, Work, Finding<HotspotOptions, LocalResult>> ask)
    {
        var p = new List<double>();
        for (var map = 0UL; map < Uniform.Sets; map++)
        {
            var chance = new CounterChance(1000 + map, 3);
            double[] values = [.. Enumerable.Range(0, 49).Select(cell => chance.Real((ulong)cell))];
            var found = ask(values, SevenBySeven.Queen, new HotspotOptions { Seed = map, Permutations = Permutations }, Work.Plain).Result.Places[Middle].P;
            p.Add(Uniform.Spread(found, Below(found), chance.Real(99)));
        }

        return p;
    }

    private static double Below(double p) => p <= Stopped / (Permutations + 1) + 1e-9
        ? p - (2d / (Permutations + 1))
        : Stopped / (Math.Round(Stopped / p) + 1);
}
