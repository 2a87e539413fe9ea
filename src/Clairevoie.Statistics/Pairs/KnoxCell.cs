namespace Clairevoie.Statistics.Pairs;

/// <summary>The pairs of one band of distance and one band of days.</summary>
/// <param name="FromMetres">The band of distance begins here, included.</param>
/// <param name="ToMetres">It ends here, not included.</param>
/// <param name="FromDays">The band of days begins here, included.</param>
/// <param name="ToDays">It ends here, not included.</param>
/// <param name="Pairs">How many pairs of events there are, counted exactly.</param>
/// <param name="Expected">How many there would be if place and day had nothing to do with each other.</param>
/// <param name="Variance">The variance of that number over all ways to deal the days, exactly (Barton and David 1966).</param>
/// <param name="Ratio">Pairs over the mean of the permutations: 1.4 is 40 % more than chance; not a number where no permutation had any.</param>
/// <param name="P">The share of permutations, the data counted among them, with at least as many pairs.</param>
/// <param name="CorrectedP">The same for the largest ratio of the whole table: how often chance shows anywhere what is seen here.</param>
/// <param name="PoissonP">The chance of at least as many pairs if they were Poisson: the customary approximation, for comparison.</param>
public sealed record KnoxCell(
    double FromMetres,
    double ToMetres,
    int FromDays,
    int ToDays,
    long Pairs,
    double Expected,
    double Variance,
    double Ratio,
    double P,
    double CorrectedP,
    double PoissonP)
{
    /// <summary>How many standard deviations the pairs lie above what is expected; not a number where nothing can vary.</summary>
    public double Z => (Pairs - Expected) / Math.Sqrt(Variance);
}
