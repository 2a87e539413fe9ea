using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>One measured number, how it was measured, and what was aimed at.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="How">How it was measured, in one sentence.</param>
/// <param name="Aim">What was aimed at; nothing when the number only stands beside another.</param>
/// <param name="Holds">Whether the aim was reached.</param>
public sealed record Measure(string Name, double Value, string Unit, string How, string? Aim = null, bool Holds = true)
{
    /// <summary>A number that may not be larger.</summary>
    public static Measure AtMost(double most, string name, double value, string unit, string how) =>
        new(name, value, unit, how, Invariant($"≤ {most:0.##} {unit}"), value <= most);

    /// <summary>A number that may not be smaller.</summary>
    public static Measure AtLeast(double least, string name, double value, string unit, string how) =>
        new(name, value, unit, how, Invariant($"≥ {least:0.##} {unit}").TrimEnd(), value >= least);

    /// <summary>The number as it is read: three figures that mean something.</summary>
    public string Written => (Value >= 100 ? Invariant($"{Value:0}") : Invariant($"{Value:0.##}")) + (Unit.Length > 0 ? $" {Unit}" : "");
}
