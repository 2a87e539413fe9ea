namespace Clairevoie.Coordination.Problems;

/// <summary>A line of the order as it is shown: the proposed rank, why, how often it stays on top, and where people put it.</summary>
public sealed record OrderLine(int Rank, ProblemRow Row, string Why, string Stays, DecidedRow? Decided);
