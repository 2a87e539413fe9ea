using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// The three areas in earlier periods as long as those of the action, oldest first, the period before the action left out.
/// </summary>
public sealed record PastCounts
{
    /// <summary>One list per area, all of one length.</summary>
    /// <exception cref="DataRefusedException">Fewer than four periods, or lists of different lengths (<c>past-too-short</c>); a negative count;
    /// an area where nothing was ever seen (<c>past-empty</c>).</exception>
    public PastCounts(IReadOnlyList<long> target, IReadOnlyList<long> buffer, IReadOnlyList<long> control)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(control);
        if (target.Count < 4 || buffer.Count != target.Count || control.Count != target.Count)
            throw DataRefusedException.Because("past-too-short", "Le passé demande au moins quatre périodes, les mêmes pour les trois zones.", "The past needs at least four periods, the same for the three areas.");
        Areas = [Kept(target), Kept(buffer), Kept(control)];
        (Dispersion, Freedom) = Spread();
    }

    /// <summary>
    /// Variance over mean of what neither the area nor the period explains, at least 1: 1 is Poisson. The chi-squared of the table
    /// of areas by periods over its degrees of freedom, so that a season common to all areas is not taken for noise.
    /// </summary>
    public double Dispersion { get; }

    /// <summary>The degrees of freedom of that estimate.</summary>
    public int Freedom { get; }

    /// <summary>Target, buffer and control, period by period.</summary>
    internal IReadOnlyList<long[]> Areas { get; }

    /// <summary>All periods of one area.</summary>
    internal double Total(int area) => Areas[area].Sum();

    private static long[] Kept(IReadOnlyList<long> counts)
    {
        if (counts.Any(count => count < 0))
            throw DataRefusedException.Because("negative-count", "Un nombre de faits passés est négatif.", "A past count of events is negative.");
        return counts.Any(count => count > 0)
            ? [.. counts]
            : throw DataRefusedException.Because("past-empty", "Une des zones n'a aucun fait passé : rien à comparer.", "One of the areas has no past event: nothing to compare.");
    }

    private (double Dispersion, int Freedom) Spread()
    {
        var periods = Areas[0].Length;
        var all = Areas.Sum(area => area.Sum());
        var (chi, used) = (0d, 0);
        for (var period = 0; period < periods; period++)
        {
            var then = Areas.Sum(area => area[period]);
            if (then == 0)
                continue;
            used++;
            chi += Areas.Sum(area => Square(area[period] - (then * (double)area.Sum() / all)) / (then * (double)area.Sum() / all));
        }

        var freedom = (Areas.Count - 1) * (used - 1);
        return freedom > 0 ? (Math.Max(1, chi / freedom), freedom) : throw DataRefusedException.Because("past-too-short", "Trop peu de périodes passées ont des faits.", "Too few past periods hold events.");
    }

    private static double Square(double value) => value * value;
}
