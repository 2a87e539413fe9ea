using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>What ST-DBSCAN is asked: neighbours are near in space and near in time.</summary>
public sealed record SpaceTimeDbscanOptions
{
    /// <summary>How far a neighbour may be, metres, border included. No default: it is the scale of the question.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>radius</c>).</exception>
    public required double Radius { get; init => field = Checked.Radius(value); }

    /// <summary>How many days before or after a neighbour may be, border included. Seven: a week back or on, so that no day of the week is lost.</summary>
    /// <exception cref="DataRefusedException">Negative, or a century (<c>days</c>).</exception>
    public int Days { get; init => field = Checked.Days(value); } = 7;

    /// <summary>How many points near in both, itself included, make a point a core. Ten: fewer could be the reports of one insistent person.</summary>
    /// <exception cref="DataRefusedException">Less than one (<c>min-points</c>).</exception>
    public int MinPoints { get; init => field = Checked.MinPoints(value); } = 10;
}
