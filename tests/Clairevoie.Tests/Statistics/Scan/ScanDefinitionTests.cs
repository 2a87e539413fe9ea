using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Whatever is skipped on the way, what is found is what the definition says.</summary>
public sealed class ScanDefinitionTests
{
    public static TheoryData<ulong> Seeds => [1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Permutation_finds_the_maximum_of_the_definition(ulong seed) => Agree(Scene.Cases(Scene.Sites(seed, 20), seed, 90), Scene.Asked);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Permutation_over_any_time_finds_the_maximum_of_the_definition(ulong seed) => Agree(Scene.Cases(Scene.Sites(seed, 15), seed, 70), Scene.Asked with { Prospective = false });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Weekdays_as_strata_find_the_maximum_of_the_definition(ulong seed) => Agree(Scene.Cases(Scene.Sites(seed, 15), seed, 90), Scene.Asked with { Weekdays = true });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Longer_shortest_windows_find_the_maximum_of_the_definition(ulong seed)
    {
        Agree(Scene.Cases(Scene.Sites(seed, 15), seed, 90), Scene.Asked with { Shortest = 4 });
        Agree(Scene.Cases(Scene.Sites(seed, 12), seed, 60), Scene.Asked with { Shortest = 3, Longest = 6, Prospective = false });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Poisson_finds_the_maximum_of_the_definition(ulong seed)
    {
        Agree(Scene.AtRisk(Scene.Sites(seed, 15), seed, 80), Scene.Asked with { Model = ScanModel.Poisson });
        Agree(Scene.AtRisk(Scene.Sites(seed, 12), seed, 60), Scene.Asked with { Model = ScanModel.Poisson, Prospective = false });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bernoulli_finds_the_maximum_of_the_definition(ulong seed)
    {
        var sites = Scene.Sites(seed, 15);
        var cases = Scene.Cases(sites, seed, 60) with { Controls = Scene.Cases(sites, seed + 100, 90) };
        Agree(cases, Scene.Asked with { Model = ScanModel.Bernoulli });
        Agree(cases, Scene.Asked with { Model = ScanModel.Bernoulli, Prospective = false });
    }

    private static void Agree(ScanCases cases, ScanOptions options)
    {
        var found = SpaceTimeScan.Run(cases, options).Result.Clusters;
        Assert.Equal(new PlainDefinition(cases, options).Largest(), found.Count > 0 ? found[0].Llr : 0, 1e-9);
    }
}
