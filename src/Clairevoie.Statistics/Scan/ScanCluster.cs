namespace Clairevoie.Statistics.Scan;

/// <summary>One gathering in space and time.</summary>
/// <param name="Llr">The log likelihood ratio: how much better « more inside » explains the counts than « the same everywhere ».</param>
/// <param name="P">How often chance alone makes a maximum at least as large, by replication.</param>
/// <param name="GumbelP">The same by a Gumbel distribution fitted to the replicates: it goes below what replication can tell (Abrams, Kleinman and Kulldorff 2010).</param>
/// <param name="RecurrenceDays">Days in which chance alone is expected to give one such alarm (Kleinman, Lazarus and Platt 2004), from <paramref name="P"/>; not a number when nothing is repeated, in a retrospective scan.</param>
/// <param name="Cases">Cases inside.</param>
/// <param name="Expected">Cases expected inside.</param>
/// <param name="Centre">The place at the middle: its position among the sites.</param>
/// <param name="Radius">Metres from the centre to the farthest place; for an ellipse, of the circle of its area.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Sites">The places inside, nearest first: positions among the sites.</param>
public sealed record ScanCluster(
    double Llr,
    double P,
    double GumbelP,
    double RecurrenceDays,
    int Cases,
    double Expected,
    int Centre,
    double Radius,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<int> Sites)
{
    /// <summary>What is ranked and compared with chance: the ratio, less for an ellipse when there is a penalty.</summary>
    public double Statistic { get; init; } = Llr;

    /// <summary>The rate inside over the rate outside.</summary>
    public double RelativeRisk { get; init; }

    /// <summary>The recurrence that the Gumbel p gives, days.</summary>
    public double GumbelRecurrenceDays { get; init; }

    /// <summary>The long axis over the short one; 1 for a circle.</summary>
    public double AxisRatio { get; init; } = 1;

    /// <summary>The direction of the long axis, degrees from east towards north.</summary>
    public double AxisAngle { get; init; }

    /// <summary>Who tells of it: independence cannot be seen from place and time.</summary>
    public ScanVoices? Channels { get; init; }

    /// <summary>How many distinct accounts it is, near-duplicates taken together.</summary>
    public ScanVoices? Groups { get; init; }

    /// <summary>The days on which its cases became known, first and last, when that is known.</summary>
    public (DateOnly First, DateOnly Last)? KnownOn { get; init; }

    /// <summary>The days on which its cases happened, first and last.</summary>
    public (DateOnly First, DateOnly Last) HappenedOn { get; init; }
}

/// <summary>How many distinct sources stand behind a cluster, and how much of it the largest one makes.</summary>
/// <param name="Distinct">Distinct channels or groups.</param>
/// <param name="LargestShare">The share of the cases that the largest one makes, from 0 to 1.</param>
public sealed record ScanVoices(int Distinct, double LargestShare);

/// <summary>What a scan found.</summary>
/// <param name="Clusters">The gatherings, strongest first; none shares a place with a stronger one.</param>
/// <param name="Cases">Cases in the period.</param>
/// <param name="Places">Places that were centres.</param>
/// <param name="Replications">Replicates that were drawn: fewer than asked when drawing could stop early.</param>
/// <param name="Maxima">The largest statistic of each replicate, in order.</param>
public sealed record ScanResult(IReadOnlyList<ScanCluster> Clusters, int Cases, int Places, int Replications, IReadOnlyList<double> Maxima);
