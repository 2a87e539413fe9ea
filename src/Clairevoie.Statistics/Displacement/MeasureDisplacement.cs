using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>Did the action work, and did what it drove away go round the corner? From six counts, with intervals.</summary>
/// <remarks>
/// Bowers and Johnson (2003) for the quotient, Guerette (2009) for the total net effect, Wheeler and Ratcliffe (2018) for the
/// difference. O(draws); 16 bytes for each. See <c>docs/statistics/displacement.md</c>.
/// </remarks>
public static class MeasureDisplacement
{
    /// <summary>Measures one action.</summary>
    /// <param name="counts">Events before and after, in the target, the buffer and the control.</param>
    /// <param name="options">Level, draws, the smallest count, the past and the seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">A count is too small to carry a quotient, and the refusal says which (<c>counts-too-small</c>).</exception>
    public static Finding<DisplacementOptions, DisplacementResult> Of(ActionCounts counts, DisplacementOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(options);
        work ??= Work.Plain;
        Refuse(counts, options.SmallestCount);
        var precision = Precision.Of(options);
        var drawn = DrawnEffects.Of(counts, precision.Dispersion, options, work);
        var (quotients, totals) = Percentiles.Middles(drawn.Quotients, drawn.Totals, options.Level, work);
        var errors = Errors.Of(counts, precision.Dispersion);
        var (quotient, refused) = Quotient.Of(errors, precision, quotients);
        var effects = NetEffects.Of(counts, errors, precision, totals);
        var (success, spread) = (Around(errors.Success, errors.SuccessVariance, precision), Around(errors.Spread, errors.SpreadVariance, precision));
        var result = new DisplacementResult(
            counts, Outcomes.Read(success, spread, effects, options.Past is { } past && Peak.Of(counts, past)),
            success, spread, quotient, refused, effects, WeightedDifference.Of(counts, precision), precision.Dispersion);
        return new("displacement", options, null, result, DisplacementWords.Say(result), DisplacementWords.Caveats(result, options)) { Seed = options.Seed };
    }

    /// <summary>The before counts and both controls stand under a division: each must carry one. A target or a buffer emptied by the action may be small.</summary>
    private static void Refuse(ActionCounts counts, int smallest)
    {
        var under = counts.Named.Where((cell, at) => at is 0 or 2 or 4 or 5 && cell.Count < smallest).ToList();
        if (under.Count == 0)
            return;
        throw DataRefusedException.Because(
            "counts-too-small",
            $"Trop peu de faits pour mesurer : {string.Join(", ", under.Select(cell => $"{cell.French} en a {cell.Count}"))} ; il en faut au moins {smallest}. Prenez des périodes plus longues ou une zone plus grande.",
            $"Too few events to measure: {string.Join(", ", under.Select(cell => $"{cell.English} has {cell.Count}"))}; at least {smallest} are needed. Take longer periods or a larger area.");
    }

    private static Measured Around(double value, double variance, Precision precision) =>
        new(value, Interval.Around(value, precision.Width * Math.Sqrt(variance)));
}
