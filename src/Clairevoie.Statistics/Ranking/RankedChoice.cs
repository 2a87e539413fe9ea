namespace Clairevoie.Statistics.Ranking;

/// <summary>How often a choice comes where.</summary>
/// <param name="Name">The choice.</param>
/// <param name="Acceptability">The share of all allowed weights and values for which it comes first, second…; choices with equal worth share the better rank.</param>
/// <param name="CentralWeights">The mean weights for which it comes first: what somebody would have to believe to choose it; none when it never does.</param>
/// <param name="Confidence">With those weights, the share of values for which it comes first.</param>
public sealed record RankedChoice(string Name, IReadOnlyList<double> Acceptability, IReadOnlyList<double>? CentralWeights, double? Confidence)
{
    /// <summary>The mean rank.</summary>
    public double MeanRank => Acceptability.Select((share, at) => share * (at + 1)).Sum();
}

/// <summary>All choices.</summary>
/// <param name="Choices">Every choice, in the order of the table.</param>
/// <param name="Error">No share is off by more than this, nineteen times in twenty.</param>
public sealed record RankingResult(IReadOnlyList<RankedChoice> Choices, double Error);
