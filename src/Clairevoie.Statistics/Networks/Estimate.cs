namespace Clairevoie.Statistics.Networks;

/// <summary>A number and the interval that holds what is not known of it. <c>default</c> is zero, known exactly.</summary>
/// <param name="Value">The mean over the ways the network may be, or the number itself where it is known.</param>
/// <param name="Low">The lower end; equal to the value where nothing is uncertain.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>A number that is known.</summary>
    public static Estimate Known(double value) => new(value, value, value);

    /// <summary>The mean of draws, and the interval that leaves the same share out at either end: from the draw of rank
    /// 1 + floor(n (1-level)/2) to the draw of the same rank from above.</summary>
    internal static Estimate Of(double[] draws, double level) => new(draws.Average(), Lower(draws, level), Upper(draws, level));

    /// <summary>The same for draws that are themselves bounded: their lower ends give the lower end, their upper ends the upper one.</summary>
    internal static Estimate Of(Estimate[] draws, double level) => new(
        draws.Average(draw => draw.Value),
        Lower([.. draws.Select(draw => draw.Low)], level),
        Upper([.. draws.Select(draw => draw.High)], level));

    private static double Lower(double[] draws, double level) => draws.Order().ElementAt((int)((1 - level) / 2 * draws.Length));

    private static double Upper(double[] draws, double level) => draws.OrderDescending().ElementAt((int)((1 - level) / 2 * draws.Length));
}
