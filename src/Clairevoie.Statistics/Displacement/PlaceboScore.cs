using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>What is ranked of an action or of a placebo: larger is better.</summary>
/// <param name="Total">Total net effect over its standard error.</param>
/// <param name="Difference">Weighted difference over its standard error, turned round.</param>
/// <param name="Quotient">The quotient where the success measure is negative.</param>
internal readonly record struct PlaceboScore(double Total, double Difference, double? Quotient)
{
    /// <summary>The score, or none where a count is too small.</summary>
    public static PlaceboScore? Of(ActionCounts counts, int smallest)
    {
        var (a, b, c) = (counts.Target, counts.Buffer, counts.Control);
        if (Math.Min(Math.Min(a.Before, b.Before), Math.Min(c.Before, c.After)) < smallest)
            return null;
        var errors = Errors.Of(counts, 1);
        var total = NetEffects.Of(counts, errors, new Precision(1, 1), default).Total;
        // One standard error to each side: half of that interval is the standard error.
        var z = 2 * total.Value / (total.Interval.High - total.Interval.Low);
        return new PlaceboScore(z, -WeightedDifference.Of(counts, new Precision(1, 1)).Z, errors.Success < 0 ? errors.Spread / errors.Success : null);
    }

    /// <summary>Ranks one score among placebos: (1 + those at least as good) / (1 + all).</summary>
    public static PlaceboRank Rank(PlaceboScore own, IReadOnlyList<PlaceboScore> placebos)
    {
        var quotients = placebos.Where(one => one.Quotient is not null).Select(one => one.Quotient!.Value).ToList();
        return new PlaceboRank(
            placebos.Count,
            Share(placebos.Count(one => one.Total >= own.Total), placebos.Count),
            Share(placebos.Count(one => one.Difference >= own.Difference), placebos.Count),
            own.Quotient is { } quotient ? Share(quotients.Count(one => one >= quotient), quotients.Count) : null);
    }

    private static double Share(int asGood, int all) => (1d + asGood) / (1d + all);
}
