using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>One cluster.</summary>
/// <param name="Number">Its number, from 0 on.</param>
/// <param name="Points">How many points it has, border points included.</param>
/// <param name="CorePoints">How many of them are core.</param>
/// <param name="X">Easting of the mean of its points, metres.</param>
/// <param name="Y">Northing of the mean of its points, metres.</param>
/// <param name="Spread">Root mean square distance of its points to that mean, metres.</param>
/// <param name="Span">From its first day to its last; none where the method knows no time.</param>
public sealed record Cluster(int Number, int Points, int CorePoints, double X, double Y, double Spread, DaySpan? Span);
