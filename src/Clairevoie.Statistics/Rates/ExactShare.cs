using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Rates;

/// <summary>The interval of a share, exact for any number: never too narrow, a little wide for few.</summary>
/// <remarks>
/// Clopper and Pearson, Biometrika 26 (1934) 404: the shares under which as many hits or more, and as few or fewer, are not too rare.
/// The ends are quantiles of the beta distribution. O(1).
/// </remarks>
public static class ExactShare
{
    /// <summary>The interval of hits out of all.</summary>
    /// <param name="hits">How many.</param>
    /// <param name="all">Out of how many, at least one.</param>
    /// <param name="level">How often such intervals hold the truth, at least: 0.95 is usual.</param>
    /// <exception cref="DataRefusedException">No trial, more hits than trials, or a level that is none (<c>share</c>).</exception>
    public static Interval Of(long hits, long all, double level)
    {
        if (all < 1 || hits < 0 || hits > all || level is not (> 0 and < 1))
            throw DataRefusedException.Because("share", $"{hits} sur {all} au niveau {level} : ce n'est pas une part.", $"{hits} of {all} at level {level} is no share.");
        var tail = (1 - level) / 2;
        return new(
            hits == 0 ? 0 : BetaShare.Quantile(tail, hits, all - hits + 1),
            hits == all ? 1 : BetaShare.Quantile(1 - tail, hits + 1, all - hits));
    }
}
