using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>What DBSCAN is asked.</summary>
public sealed record DbscanOptions
{
    /// <summary>How far a neighbour may be, metres, border included. No default: it is the scale of the question.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>radius</c>).</exception>
    public required double Radius { get; init => field = Checked.Radius(value); }

    /// <summary>How many points within the radius, itself included, make a point a core. Ten: fewer could be the reports of one insistent person.</summary>
    /// <exception cref="DataRefusedException">Less than one (<c>min-points</c>).</exception>
    public int MinPoints { get; init => field = Checked.MinPoints(value); } = 10;
}
