namespace Clairevoie.Statistics.Clusters;

/// <summary>Which cluster every point belongs to.</summary>
/// <param name="Labels">One number per point, in the order of the caller: the cluster from 0 on, or -1 for noise. Clusters are numbered by their first core point.</param>
/// <param name="Core">Whether each point is core: it has enough neighbours.</param>
/// <param name="Clusters">What each cluster is, in the order of their numbers.</param>
public sealed record Clustering(ReadOnlyMemory<int> Labels, ReadOnlyMemory<bool> Core, IReadOnlyList<Cluster> Clusters)
{
    /// <summary>How many points are core.</summary>
    public int CorePoints => Clusters.Sum(cluster => cluster.CorePoints);

    /// <summary>How many points belong to no cluster.</summary>
    public int Noise => Labels.Length - Clusters.Sum(cluster => cluster.Points);
}
