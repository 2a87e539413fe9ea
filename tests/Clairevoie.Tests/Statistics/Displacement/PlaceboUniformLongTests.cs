using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>2,000 actions that do nothing, in 2,000 towns that only vary.</summary>
public sealed class PlaceboUniformLongTests
{
    private const int Zones = 40, Past = 60, Periods = 4;

    [Fact]
    public void The_rank_among_random_areas_is_uniform_where_nobody_acted()
    {
        var (total, difference) = (new List<double>(), new List<double>());
        for (var town = 0UL; town < Uniform.Sets; town++)
        {
            var found = Ranks(town);
            var chance = new CounterChance(town, 5);
            total.Add(Uniform.Spread(found.Total, found.Total - (1d / (found.Usable + 1)), chance.Real(0)));
            difference.Add(Uniform.Spread(found.Difference, found.Difference - (1d / (found.Usable + 1)), chance.Real(1)));
        }

        Uniform.Holds(total);
        Uniform.Holds(difference);
    }

    private static PlaceboRank Ranks(ulong town)
    {
        int[][] counts = [.. Enumerable.Range(0, Zones).Select(zone => Drawn(town, zone))];
        long Sum(int[] zones, int from) => zones.Sum(zone => counts[zone][from..(from + Periods)].Sum(count => (long)count));
        BeforeAfter Now(params int[] zones) => new(Sum(zones, Past), Sum(zones, Past + Periods));
        var history = new ZoneHistory([.. counts.Select(zone => (IReadOnlyList<int>)zone[..Past])], [0, 1], [2, 3], [4, 5, 6, 7]);
        return RankAmongPlacebos.Of(new ActionCounts(Now(0, 1), Now(2, 3), Now(4, 5, 6, 7)), history, new PlaceboOptions { Periods = Periods, Placebos = 99, Seed = town }, Work.Plain).Result.Areas;
    }

    private static int[] Drawn(ulong town, int zone)
    {
        var drawn = new DrawnCount(10, 1, new(5000 + town, (ulong)zone));
        return [.. Enumerable.Range(0, Past + (2 * Periods)).Select(period => drawn.At((ulong)period))];
    }
}
