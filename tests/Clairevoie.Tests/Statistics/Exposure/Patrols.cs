using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Exposure;

namespace Clairevoie.Tests.Statistics.Exposure;

/// <summary>
/// The urn of Ensign and others: every day one of two areas is patrolled, with the share of the events known there; what happens
/// there is found and added, all of it or thinned by how often that area is visited.
/// </summary>
internal static class Patrols
{
    /// <summary>The share of known events in the first area at the end of each hundred days.</summary>
    public static double[] Share(ulong seed, int days, double first, double second, bool corrected)
    {
        var chance = new CounterChance(seed, corrected ? 1UL : 0);
        double[] known = [5, 5], happens = [first, second];
        var shares = new List<double>();
        for (var day = 0; day < days; day++)
        {
            var share = known[0] / (known[0] + known[1]);
            var visited = chance.Real(3 * (ulong)day) < share ? 0 : 1;
            if (chance.Real((3 * (ulong)day) + 1) < happens[visited] && (!corrected || Stays(visited, share, seed, day)))
                known[visited]++;
            if ((day + 1) % 100 == 0)
                shares.Add(known[0] / (known[0] + known[1]));
        }

        return [.. shares];
    }

    // The guard itself, asked about one event with the visits as hours.
    private static bool Stays(int visited, double share, ulong seed, int day) =>
        GuardAgainstFeedback.Keep([visited], [true], [share, 1 - share], new ExposureOptions { Seed = seed ^ ((ulong)day << 20), LeastShare = 0 })[0];
}
