using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Where nothing gathers, p is any number with the same probability: 2,000 data sets of chance per model.</summary>
public sealed class ScanUniformLongTests
{
    private const int Replications = 99;

    [Theory]
    [InlineData(ScanModel.Permutation, true)]
    [InlineData(ScanModel.Permutation, false)]
    [InlineData(ScanModel.Poisson, true)]
    [InlineData(ScanModel.Bernoulli, true)]
    public void P_is_uniform_where_nothing_gathers(ScanModel model, bool prospective)
    {
        var p = new double[Uniform.Sets];
        for (var set = 0; set < p.Length; set++) p[set] = P((ulong)set, Scene.Asked with { Model = model, Prospective = prospective, Replications = Replications, Longest = 5, Seed = (ulong)set });
        Uniform.Holds(p);
    }

    // Data of few cases tie with their replicates: a tie is broken by chance, as the exact test is defined.
    private static double P(ulong set, ScanOptions options)
    {
        var sites = Scene.Sites(1, 12);
        var found = SpaceTimeScan.Run(Data(sites, set, options.Model), options, new Work(1)).Result;
        var seen = found.Clusters.Count > 0 ? found.Clusters[0].Llr : 0;
        var (above, level) = (found.Maxima.Count(one => one > seen + 1e-9), found.Maxima.Count(one => Math.Abs(one - seen) <= 1e-9));
        return (above + (new CounterChance(set, 77).Real(0) * (level + 1))) / (Replications + 1);
    }

    private static ScanCases Data(ScanSites sites, ulong set, ScanModel model)
    {
        if (model == ScanModel.Bernoulli) return Scene.Cases(sites, set + 10_000, 40) with { Controls = Scene.Cases(sites, set + 50_000, 60) };
        return model == ScanModel.Permutation
            ? Scene.Cases(sites, set + 10_000, 60)
            : Scene.Cases(sites, set + 10_000, 60) with { Population = ScanPopulation.Of([.. Enumerable.Range(0, 12)], [.. Enumerable.Repeat(Scene.Start, 12)], [.. Enumerable.Repeat(1000d, 12)]) };
    }
}
