using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>
/// What police discovered beside what would be left of it had every sector been patrolled as little as the least: the guard of the
/// statistics (docs/statistics/exposure.md) over the sectors whose hours of patrol are known. The same events give the same numbers.
/// </summary>
/// <param name="Sectors">The sectors, in the order of the finding's areas.</param>
/// <param name="Finding">What the guard found.</param>
/// <param name="WithoutHours">Events of months in which nobody said how long their sector was patrolled: they are in neither column.</param>
public sealed record EqualHours(IReadOnlyList<string> Sectors, Finding<ExposureOptions, GuardResult> Finding, long WithoutHours)
{
    private static readonly ExposureOptions Options = new() { Seed = 1 };

    /// <summary>Measures the months of a year; or says why they cannot be measured.</summary>
    public static (EqualHours? Measured, Sentence? WhyNot) Of(IReadOnlyList<DiscoveredMonth> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var sectors = months.Where(month => month.Hours > 0).GroupBy(month => month.Sector).OrderBy(sector => sector.Key, StringComparer.Ordinal).ToList();
        try
        {
            var areas = sectors.Select(sector => new PatrolledArea(0, sector.Sum(month => month.Events), sector.Sum(month => month.Hours!.Value)));
            var finding = GuardAgainstFeedback.Of([.. areas], Options);
            return (new([.. sectors.Select(sector => sector.Key)], finding, months.Where(month => !(month.Hours > 0)).Sum(month => month.Events)), null);
        }
        catch (DataRefusedException refused)
        {
            return (null, refused.Says);
        }
    }

    /// <summary>Of each event, by its sector, whether it is kept at equal hours; nothing where the hours of its sector are not known.</summary>
    public static IReadOnlyList<bool?> Keep(IReadOnlyList<string> sectors, IReadOnlyDictionary<string, double> hours)
    {
        ArgumentNullException.ThrowIfNull(sectors);
        var known = hours.Where(one => one.Value > 0).OrderBy(one => one.Key, StringComparer.Ordinal).Select((one, at) => (one.Key, one.Value, At: at)).ToList();
        if (known.Count < 2) return [.. sectors.Select(_ => (bool?)null)];
        var places = known.ToDictionary(one => one.Key, one => one.At);
        var among = sectors.Where(places.ContainsKey).Select(sector => places[sector]).ToList();
        var kept = new Queue<bool>(GuardAgainstFeedback.Keep(among, [.. among.Select(_ => true)], [.. known.Select(one => one.Value)], Options));
        return [.. sectors.Select(sector => places.ContainsKey(sector) ? kept.Dequeue() : (bool?)null)];
    }
}
