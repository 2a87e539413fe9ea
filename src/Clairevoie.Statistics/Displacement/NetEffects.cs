using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>How many events the action spared, told four ways.</summary>
/// <param name="Gross">Target before minus after: what people see, whatever happened elsewhere.</param>
/// <param name="Net">Target over control, before minus after: the fall beyond the control's own.</param>
/// <param name="Direct">Events spared in the target against what the control's trend foretold.</param>
/// <param name="Total">The same for target and buffer together: the total net effect (Guerette 2009), with Fieller's interval.</param>
/// <param name="TotalDrawn">The interval of the total net effect by bootstrap.</param>
public sealed record NetEffects(Measured Gross, Measured Net, Measured Direct, Measured Total, Interval TotalDrawn)
{
    internal static NetEffects Of(ActionCounts counts, Errors errors, Precision precision, Interval totalDrawn)
    {
        var (a, b, c) = (counts.Target, counts.Buffer, counts.Control);
        return new NetEffects(
            new Measured(a.Before - a.After, Interval.Around(a.Before - a.After, precision.Width * Math.Sqrt(precision.Dispersion * a.Both))),
            new Measured(-errors.Success, Interval.Around(-errors.Success, precision.Width * Math.Sqrt(errors.SuccessVariance))),
            Spared(a.Before, a.After, c, precision),
            Spared(a.Before + b.Before, a.After + b.After, c, precision),
            totalDrawn);
    }

    /// <summary>
    /// before * C1/C0 - after, as the ratio (before * C1 - after * C0) / C0: its interval is Fieller's. The control before is at least
    /// the smallest count, but could still be so small that the set is unbounded: the interval is then all numbers.
    /// </summary>
    private static Measured Spared(double before, double after, BeforeAfter control, Precision precision)
    {
        var (c0, c1) = ((double)control.Before, (double)control.After);
        var variance = precision.Dispersion * ((before * c1 * c1) + (c1 * before * before) + (after * c0 * c0) + (c0 * after * after));
        var over = new Estimate((before * c1) - (after * c0), variance);
        var found = Fieller.Of(over, new Estimate(c0, precision.Dispersion * c0), -after * precision.Dispersion * c0, precision.Width);
        return new Measured((before * c1 / c0) - after, found ?? new Interval(double.NegativeInfinity, double.PositiveInfinity));
    }
}
