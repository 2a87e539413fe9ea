using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Change;

/// <summary>
/// The design of a cumulative sum S = max(0, S + count - k) that signals from h on: h is the smallest for which the mean run until
/// a false alarm is as long as asked, known exactly and not by simulation.
/// </summary>
/// <remarks>Brook and Evans (1972): counts are whole numbers and k a multiple of a small step, so that S walks a finite chain; its mean
/// time to absorption solves one linear system. O(states^3) for each h tried, at most some 600 states.</remarks>
/// <param name="Step">The step of the lattice, in events.</param>
/// <param name="Reference">k, in steps.</param>
/// <param name="Limit">h, in steps.</param>
/// <param name="Periods">The mean run length without change, at least what was asked.</param>
internal readonly record struct RunLength(double Step, int Reference, int Limit, double Periods)
{
    private const int States = 400;

    /// <summary>The design for counts of a law, a rise and a mean time between false alarms.</summary>
    public static RunLength For(CountLaw law, double rise, double periods)
    {
        var per = (int)Math.Clamp(States / (1.3 * law.Dispersion * Math.Log(periods) / Math.Log(rise)), 1, 50);
        // k of the sequential probability ratio test between mean and rise times mean.
        var reference = (int)Math.Round(per * law.Mean * (rise - 1) / Math.Log(rise));
        if (reference <= per * law.Mean)
            throw DataRefusedException.Because("rise-too-small", "La hausse cherchée est trop petite pour d'aussi petits nombres : cherchez une hausse plus forte ou comptez par semaine.", "The rise looked for is too small for such small counts: look for a larger rise or count by week.");
        var (first, shares) = law.Table();
        var jumps = new Jumps(first, shares, per, reference);
        var (low, high) = (0, 1);
        while (jumps.Mean(high) < periods)
            (low, high) = (high, 2 * high);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = jumps.Mean(middle) < periods ? (middle, high) : (low, middle);
        }

        return new RunLength(1d / per, reference, high, jumps.Mean(high));
    }
}
