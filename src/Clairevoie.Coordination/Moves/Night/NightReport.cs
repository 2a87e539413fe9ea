using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>A report as the night looks at it: when it came, by which channel, of what kind, in which cell.</summary>
/// <param name="Id">Which.</param>
/// <param name="Territory">The finest territory known.</param>
/// <param name="Channel">The agency that entered it, or the way an unknown person took.</param>
/// <param name="IsNamed">Whether an agency stands behind it.</param>
/// <param name="Kind">What was seen.</param>
/// <param name="Day">The day on which it came in.</param>
/// <param name="Cell">Where, to 200 m.</param>
public sealed record NightReport(Guid Id, string Territory, string Channel, bool IsNamed, ReportKind Kind, DateOnly Day, GridCell Cell);

/// <summary>A gathering that chance hardly makes: where, since when, how many, how often chance does as much.</summary>
/// <param name="Cells">Its cells, by name.</param>
/// <param name="Since">Its first day.</param>
/// <param name="Reports">What was reported in it.</param>
/// <param name="Expected">How many would be expected there and then.</param>
/// <param name="Recurrence">In how many days chance alone does as much once.</param>
public sealed record Gathered(IReadOnlyList<string> Cells, DateOnly Since, IReadOnlyList<NightReport> Reports, double Expected, double Recurrence)
{
    /// <summary>The territory in which most of it lies.</summary>
    public string Territory => Reports.GroupBy(report => report.Territory).OrderByDescending(some => some.Count()).ThenBy(some => some.Key, StringComparer.Ordinal).First().Key;

    /// <summary>How many of a kind.</summary>
    public int Of(ReportKind kind) => Reports.Count(report => report.Kind == kind);
}
