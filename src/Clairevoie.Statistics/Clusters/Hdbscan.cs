using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>HDBSCAN: clusters of different densities, each taken at the density at which it holds together longest.</summary>
/// <remarks>
/// The distance of two points is the largest of their own distance and of the two distances to their
/// <see cref="HdbscanOptions.MinPoints"/>-th nearest point, themselves counted. As the radius shrinks, the tree of these distances
/// falls apart; pieces under <see cref="HdbscanOptions.MinSize"/> fall off, larger ones are clusters. A cluster's stability is the
/// sum over its points of 1/distance when they leave, less 1/distance when it was born; of a cluster and its parts the more
/// stable is kept, the whole set never. Points that part at the same distance part together, so that the order of the points
/// changes nothing; distances under a millimetre count as one. Every member is told as core.
/// O(n log² n) expected time, some 150 bytes a point.
/// References: R. Campello, D. Moulavi, A. Zimek and J. Sander (2015), Hierarchical density estimates for data clustering,
/// visualization, and outlier detection, ACM TKDD 10, 5. O. Borůvka (1926), on the spanning tree.
/// </remarks>
public static class Hdbscan
{
    /// <summary>Finds the clusters.</summary>
    /// <param name="points">Where things were seen, metres.</param>
    /// <param name="options">Points that make one dense, and points of a cluster.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">There is no point (<c>no-points</c>).</exception>
    public static Finding<HdbscanOptions, Clustering> Of(PlanePoints points, HdbscanOptions? options = null, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        Checked.SomePoints(points);
        (options, work) = (options ?? new HdbscanOptions(), work ?? Work.Plain);
        var tree = KdTree.Of(points);
        var core = CoreDistances.Squares(tree, options.MinPoints, work);
        work.Progress?.Report(0.3);
        var edges = new SpanningTree(tree, core, work).Edges();
        work.Progress?.Report(0.9);
        var labels = CondensedTree.Labels(MergeTree.Of(edges, points.Count), options.MinSize);
        var found = new ClusterTable(points, default).Of(labels, Array.ConvertAll(labels, label => label >= 0));
        work.Progress?.Report(1);
        return new("hdbscan", options, null, found, ClusterWords.Of(found, null), ClusterCaveats.Of(points, found, Math.Max(options.MinPoints, options.MinSize), tree.Together()));
    }
}
