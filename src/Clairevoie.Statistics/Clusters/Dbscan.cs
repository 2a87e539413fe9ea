using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>
/// DBSCAN: places where points are dense, of any shape, and the points that belong to none. Exact: the same clusters as the
/// definition gives, whatever the order of the points.
/// </summary>
/// <remarks>
/// A point is core when at least <see cref="DbscanOptions.MinPoints"/> points, itself included, lie within the radius, border
/// included. Clusters are the components of core points that lie within the radius of each other. A point that is not core
/// goes with its nearest core point within the radius; of equally near ones, with the one that comes first among the points.
/// O(n) expected time for points that are not all within a few radii, O(n) memory: some 50 bytes a point.
/// Reference: M. Ester, H.-P. Kriegel, J. Sander and X. Xu (1996), A density-based algorithm for discovering clusters in
/// large spatial databases with noise, KDD-96, 226-231. Cells: A. Gunawan (2013), TU Eindhoven; M. de Berg, A. Gunawan and
/// M. Roeloffzen (2017), Faster DBSCAN and HDBSCAN in low-dimensional Euclidean spaces, ISAAC 2017.
/// </remarks>
public static class Dbscan
{
    /// <summary>Finds the clusters.</summary>
    /// <param name="points">Where things were seen, metres.</param>
    /// <param name="options">Radius and number of points.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">There is no point (<c>no-points</c>), or the radius is nothing beside the extent (<c>radius-too-small</c>).</exception>
    public static Finding<DbscanOptions, Clustering> Of(PlanePoints points, DbscanOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(options);
        Checked.SomePoints(points);
        var (labels, core, together) = DensityReach.Find(points, null, (options.Radius, options.MinPoints), work ?? Work.Plain);
        var found = new ClusterTable(points, default).Of(labels, core);
        return new("dbscan", options, null, found, ClusterWords.Of(found, null), ClusterCaveats.Of(points, found, options.MinPoints, together));
    }
}
