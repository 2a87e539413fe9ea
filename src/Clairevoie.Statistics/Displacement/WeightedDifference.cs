using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// The weighted displacement difference (Wheeler and Ratcliffe 2018): the change in target and buffer less the change in their
/// controls, in events, with its standard error. Below zero is fewer.
/// </summary>
/// <param name="Value">(A1-A0) - (Ca1-Ca0) + (B1-B0) - (Cb1-Cb0).</param>
/// <param name="Error">The standard error: the root of the sum of the eight counts; with one shared control, that control counts four times.</param>
/// <param name="Z">Value over error.</param>
/// <param name="P">How often chance alone is as far from zero, on both sides.</param>
/// <param name="Interval">At the level of the options.</param>
/// <param name="SharedControl">Whether one control served target and buffer.</param>
public sealed record WeightedDifference(double Value, double Error, double Z, double P, Interval Interval, bool SharedControl)
{
    internal static WeightedDifference Of(ActionCounts counts, Precision precision)
    {
        var (a, b, c) = (counts.Target, counts.Buffer, counts.Control);
        var other = counts.BufferControl;
        var value = (double)(a.After - a.Before + b.After - b.Before - (c.After - c.Before) - (other is { } own ? own.After - own.Before : c.After - c.Before));
        var sum = a.Both + b.Both + (other is { } second ? c.Both + second.Both : 4 * c.Both);
        var error = Math.Sqrt(precision.Dispersion * sum);
        var z = error > 0 ? value / error : 0;
        return new WeightedDifference(value, error, z, NormalShare.Beyond(z), Interval.Around(value, precision.Width * error), other is null);
    }
}
