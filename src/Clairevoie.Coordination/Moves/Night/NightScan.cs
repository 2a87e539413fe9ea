using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>
/// The prospective scan of one commune, night after night. It keeps the circles and the maxima of chance from one night to the next;
/// a night asked alone gives the same answer, only later.
/// </summary>
internal sealed class NightScan
{
    /// <summary>Twelve months behind each night: a longer past takes a town that moves for a gathering.</summary>
    public const int Baseline = 365;

    /// <summary>Days from one drawing of chance to the next.</summary>
    public const int DrawEvery = 7;

    /// <summary>An alarm is a gathering that chance alone makes once in a year, or more rarely.</summary>
    public const double Recurrence = 365;

    /// <summary>A gathering reaches no farther than this, in metres: beyond it, nobody can be sent.</summary>
    public const double Radius = 1000;

    /// <summary>A gathering begins at most so many days ago.</summary>
    public const int Longest = 28;

    /// <summary>Fewer reports are no scene.</summary>
    public const int MinCases = 5;

    private const ulong Seed = 20_260_101; // the same for every house, so that anybody may compute a night again

    // The same 499 and 1 km as in the study on docs/statistics/scan.md: what is promised there holds here.
    private readonly DailyScan scan = new(
        new ScanOptions { Radius = Radius, Longest = Longest, Baseline = Baseline, MinCases = MinCases, Replications = 499, Seed = Seed }, DrawEvery);

    private ScanSites? places;

    /// <summary>The gatherings of a night that are alarms, the least likely first.</summary>
    /// <exception cref="DataRefusedException">Too little was reported to compare anything.</exception>
    public IReadOnlyList<Gathered> Look(IReadOnlyList<NightReport> reports, DateOnly day, Work work)
    {
        string[] names = [.. reports.Select(report => report.Cell.Name).Distinct().Order(StringComparer.Ordinal)];
        if (places is null || !places.Names.SequenceEqual(names)) places = PlacesOf(names);
        var rank = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        int[] site = [.. reports.Select(report => rank[report.Cell.Name])];
        var cases = ScanCases.Of(places, site, [.. reports.Select(report => report.Day.DayNumber)]);
        var found = scan.Look(cases, day, work).Result.Clusters;
        return [.. found.Where(one => one.GumbelRecurrenceDays >= Recurrence).Select(one => Tell(one, reports, site, names))];
    }

    private static Gathered Tell(ScanCluster one, IReadOnlyList<NightReport> reports, int[] site, string[] names)
    {
        var inside = one.Sites.ToHashSet();
        return new(
            [.. one.Sites.Select(place => names[place]).Order(StringComparer.Ordinal)], one.From,
            [.. reports.Where((report, i) => inside.Contains(site[i]) && report.Day >= one.From && report.Day <= one.To)], one.Expected, one.GumbelRecurrenceDays);
    }

    private static ScanSites PlacesOf(string[] names)
    {
        var cells = names.Select(name => GridCell.TryParse(name, out var cell) ? cell : throw new FormatException($"{name} is no cell.")).ToList();
        return ScanSites.Of(names, PlanePoints.Of(cells.Select(cell => cell.East + (GridCell.Width / 2d)).ToArray(), cells.Select(cell => cell.North + (GridCell.Width / 2d)).ToArray()));
    }
}
