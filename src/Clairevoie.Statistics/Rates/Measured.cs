namespace Clairevoie.Statistics.Rates;

/// <summary>A measured number with its interval. <c>default</c> is zero, known exactly.</summary>
/// <param name="Value">The number.</param>
/// <param name="Interval">Where the truth lies, at the level that was asked for.</param>
public readonly record struct Measured(double Value, Interval Interval);
