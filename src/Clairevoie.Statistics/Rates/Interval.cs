namespace Clairevoie.Statistics.Rates;

/// <summary>From a lower to an upper end, both included. <c>default</c> is zero alone.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>So far to both sides of a value.</summary>
    public static Interval Around(double middle, double half) => new(middle - half, middle + half);

    /// <summary>Whether a value lies inside.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
