using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>Cities where an action is carried out that changes nothing: every count keeps its own mean.</summary>
internal static class ActionsThatDoNothing
{
    private const int PastPeriods = 12;

    /// <summary>What is said of each of so many such actions; none where it is refused.</summary>
    public static IReadOnlyList<ActionOutcome?> Tell(int actions, double dispersion, bool withPast, double effect = 1) =>
        [.. Enumerable.Range(0, actions).Select(action => TellOne(action, dispersion, withPast, effect))];

    /// <summary>The same, where each action takes the one of thirty places that just peaked.</summary>
    public static IReadOnlyList<ActionOutcome?> TellOfPeaks(int actions, double mean, double dispersion) =>
        [.. Enumerable.Range(0, actions).Select(action => TellOfPeak(action, mean, dispersion))];

    private static ActionOutcome? TellOne(int action, double dispersion, bool withPast, double effect)
    {
        var size = new CounterChance(99, (ulong)action);
        double[] means = [20 + (280 * size.Real(0)), 20 + (280 * size.Real(1)), 40 + (560 * size.Real(2))];
        var trend = 0.7 + (0.6 * size.Real(3));
        var counts = means.Select((mean, area) => Series(mean, trend, area == 0 ? effect : 1, dispersion, Stream(action, area))).ToArray();
        return Say(counts, withPast);
    }

    private static ActionOutcome? TellOfPeak(int action, double mean, double dispersion)
    {
        var places = Enumerable.Range(0, 30).Select(place => Series(mean, 1, 1, dispersion, Stream(action, place))).OrderByDescending(place => place[PastPeriods]).ToArray();
        return Say([places[0], places[10], Sum(places[11], places[20])], withPast: true);
    }

    private static long[] Sum(long[] one, long[] other) => [.. one.Zip(other, (a, b) => a + b)];

    private static ulong Stream(int action, int area) => ((ulong)action * 1000) + (ulong)area;

    // Twelve past periods, the one before the action, the one after it.
    private static long[] Series(double mean, double trend, double effect, double dispersion, ulong stream)
    {
        var (calm, last) = (new DrawnCount((long)mean, dispersion, new(5, stream)), new DrawnCount(Math.Max(1, (long)(mean * trend * effect)), dispersion, new(6, stream)));
        return [.. Enumerable.Range(0, PastPeriods + 1).Select(period => (long)calm.At((ulong)period)), last.At(0)];
    }

    private static ActionOutcome? Say(long[][] areas, bool withPast)
    {
        var ends = areas.Select(area => new BeforeAfter(area[PastPeriods], area[PastPeriods + 1])).ToArray();
        long[] Past(int area) => areas[area][..PastPeriods];
        var options = new DisplacementOptions { Seed = 1, Draws = 2000, Past = withPast ? new PastCounts(Past(0), Past(1), Past(2)) : null };
        try
        {
            return MeasureDisplacement.Of(new ActionCounts(ends[0], ends[1], ends[2]), options, Work.Plain).Result.Outcome;
        }
        catch (DataRefusedException refused) when (refused.Code == "counts-too-small")
        {
            return null;
        }
    }
}
