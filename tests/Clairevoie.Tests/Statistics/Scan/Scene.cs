using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Small data for scans, drawn by a seed: places on a coarse grid, so that many distances are equal.</summary>
internal static class Scene
{
    public const int Days = 40;

    public static readonly int Start = new DateOnly(2025, 3, 1).DayNumber;

    /// <summary>The usual options for such data.</summary>
    public static ScanOptions Asked { get; } = new() { Seed = 7, Radius = 450, Longest = 9, Replications = 19, First = DateOnly.FromDayNumber(Start), Last = DateOnly.FromDayNumber(Start + Days - 1) };

    public static ScanSites Sites(ulong seed, int count, double right = 0, double wide = 1)
    {
        var chance = new CounterChance(seed, 0);
        var at = Enumerable.Range(0, 100).OrderBy(i => chance.Bits((ulong)i)).Take(count).Select(i => (X: 650000 + right + (wide * 100 * (i % 10)), Y: 6860000 + (wide * 100 * (i / 10)))).ToArray();
        return ScanSites.Of([.. at.Select((_, i) => $"place {i}")], PlanePoints.Of(at.Select(one => one.X).ToArray(), at.Select(one => one.Y).ToArray()));
    }

    /// <summary>Cases at random places on random days: nothing gathers.</summary>
    public static ScanCases Cases(ScanSites sites, ulong seed, int count)
    {
        var chance = new CounterChance(seed, 1);
        return ScanCases.Of(
            sites,
            [.. Enumerable.Range(0, count).Select(i => (int)chance.Below(2 * (ulong)i, (uint)sites.Count))],
            [.. Enumerable.Range(0, count).Select(i => Start + (int)chance.Below((2 * (ulong)i) + 1, Days))]);
    }

    /// <summary>The same with a population that grows, unequal from place to place.</summary>
    public static ScanCases AtRisk(ScanSites sites, ulong seed, int count)
    {
        var chance = new CounterChance(seed, 2);
        int[] twice = [.. Enumerable.Range(0, 2 * sites.Count)];
        return Cases(sites, seed, count) with
        {
            Population = ScanPopulation.Of([.. twice.Select(i => i / 2)], [.. twice.Select(i => Start + (i % 2 * (Days - 1)))], [.. twice.Select(i => 500d + chance.Below((ulong)i, 2000))]),
        };
    }
}
