using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>ST-DBSCAN: what DBSCAN finds when neighbours must be near in space and near in time.</summary>
/// <remarks>
/// Two points are neighbours when they lie within the radius and within the days of each other, borders included. The rest is
/// as in <see cref="Dbscan"/>; a border point goes with the core point that is nearest in space among its neighbours, then
/// nearest in time, then first among the points. O(n) expected time for points that are not all within a few radii and days;
/// some 60 bytes a point.
/// Reference: D. Birant and A. Kut (2007), ST-DBSCAN: an algorithm for clustering spatial-temporal data, Data and Knowledge
/// Engineering 60, 208-221.
/// </remarks>
public static class SpaceTimeDbscan
{
    /// <summary>Finds the clusters.</summary>
    /// <param name="points">Where things were seen, metres.</param>
    /// <param name="days">When, one day per point.</param>
    /// <param name="options">Radius, days and number of points.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">
    /// There is no point (<c>no-points</c>), not one day per point (<c>lengths-differ</c>), or the radius is nothing beside
    /// the extent (<c>radius-too-small</c>).
    /// </exception>
    public static Finding<SpaceTimeDbscanOptions, Clustering> Of(PlanePoints points, IReadOnlyList<DateOnly> days, SpaceTimeDbscanOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(options);
        Checked.SomePoints(points);
        var numbers = Checked.DayNumbers(days, points.Count);
        var (labels, core, together) = DensityReach.Find(points, new DayReach(numbers, options.Days), (options.Radius, options.MinPoints), work ?? Work.Plain);
        var found = new ClusterTable(points, numbers).Of(labels, core);
        var span = new DaySpan(days.Min(), days.Max());
        return new("st-dbscan", options, span, found, ClusterWords.Of(found, span), ClusterCaveats.Of(points, found, options.MinPoints, together));
    }
}
