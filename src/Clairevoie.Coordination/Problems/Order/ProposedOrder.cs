using Clairevoie.Domain;

namespace Clairevoie.Coordination.Problems;

/// <summary>An order that is proposed: how many stay on top is asked, which days were counted, and the first problems with their reasons.</summary>
/// <param name="Top">How many of the first ones are looked at when robustness is told.</param>
/// <param name="From">The first day counted.</param>
/// <param name="Until">The first day not counted.</param>
/// <param name="Ranked">The first problems, the worst first.</param>
/// <param name="Unranked">Some of those of which too little is known to rank them.</param>
public sealed record ProposedOrder(int Top, DateOnly From, DateOnly Until, IReadOnlyList<RankedProblem> Ranked, IReadOnlyList<string> Unranked)
{
    /// <summary>How many more have a rank below the last of these.</summary>
    public int Below { get; init; }

    /// <summary>How many more too little is known of.</summary>
    public int MoreUnranked { get; init; }

    /// <summary>No share is off by more than this, nineteen times in twenty.</summary>
    public double Error { get; init; }

    /// <summary>The seed with which weights were drawn.</summary>
    public ulong Seed { get; init; }
}

/// <summary>A problem in a proposed order.</summary>
/// <param name="Problem">Its identifier.</param>
/// <param name="Score">What it weighs with the declared weights, out of one hundred.</param>
/// <param name="StaysOnTop">In which share of all possible weights it stays among the first.</param>
/// <param name="Burden">What it rests on.</param>
/// <param name="Parts">What each criterion adds to the score, the most first.</param>
public sealed record RankedProblem(string Problem, double Score, double StaysOnTop, ProblemBurden Burden, IReadOnlyList<RankPart> Parts);

/// <summary>What one criterion adds to a score.</summary>
public sealed record RankPart(ProblemCriterion Criterion, double Points);
