using Clairevoie.Domain;

namespace Clairevoie.Coordination.Problems;

/// <summary>What was counted around a problem, and over which days: the last weeks, the last day in.</summary>
public sealed record CountedReports(DateOnly From, DateOnly Until, ProblemBurden Burden);

/// <summary>A report among those that are counted: what it is compared by, whether it tells of harm, and by which way it came.</summary>
public sealed record HeardReport(ComparedReport Compared, bool TellsHarm, int Channel);
