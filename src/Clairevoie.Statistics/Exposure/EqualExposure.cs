using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Exposure;

/// <summary>Thins discovered events so that each area counts as if it had been patrolled as little as the least patrolled.</summary>
internal sealed class EqualExposure
{
    private readonly double[] keep;
    private readonly ulong seed;

    public EqualExposure(IReadOnlyList<double> hours, ExposureOptions options)
    {
        seed = options.Seed;
        var least = options.LeastShare * hours.Average();
        var enough = hours.Where(one => one > 0 && one >= least).ToList();
        var reference = enough.Count == 0 ? 0 : enough.Min();
        keep = [.. hours.Select(one => one > 0 && one >= least ? reference / one : double.NaN)];
    }

    /// <summary>The chance of each event of an area; none where the area is set aside.</summary>
    public double? Chance(int area) => double.IsNaN(keep[area]) ? null : keep[area];

    /// <summary>Whether an event, by its number within its area, is kept. An area set aside keeps none.</summary>
    public bool Keeps(int area, long ordinal) => new CounterChance(seed, (ulong)area).Real((ulong)ordinal) < keep[area];
}
