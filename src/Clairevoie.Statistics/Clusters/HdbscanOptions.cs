using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>What HDBSCAN is asked: no radius, since it looks at all of them.</summary>
public sealed record HdbscanOptions
{
    /// <summary>How many points, itself included, must be near before a point counts as dense. Ten: fewer could be the reports of one insistent person.</summary>
    /// <exception cref="DataRefusedException">Less than one (<c>min-points</c>).</exception>
    public int MinPoints { get; init => field = Checked.MinPoints(value); } = 10;

    /// <summary>The fewest points of a cluster. Ten: as many as make a point dense.</summary>
    /// <exception cref="DataRefusedException">Less than two (<c>min-size</c>).</exception>
    public int MinSize
    {
        get;
        init => field = value >= 2 ? value : throw DataRefusedException.Because("min-size", $"{value} points au moins par groupe : il en faut deux.", $"{value} points at least in a cluster: two are needed.");
    } = 10;
}
