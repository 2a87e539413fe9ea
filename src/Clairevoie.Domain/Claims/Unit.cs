namespace Clairevoie.Domain.Claims;

/// <summary>A unit as it was written, and what it says: what is counted, on which scale, per what.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Noun">What is counted, in a common word where we know one: persons, acts, passages.</param>
/// <param name="Scale">By how much a value is multiplied to be in the plain unit: 1000000 for M EUR.</param>
/// <param name="Per">Per what: a time, a number of inhabitants, or nothing.</param>
public sealed record Unit(string Text, Dimension Dimension, string Noun, decimal Scale, Per Per)
{
    /// <summary>Nothing was written.</summary>
    public bool IsMissing => Text.Length == 0;

    /// <summary>Whether values in both units can be brought to one scale.</summary>
    public bool ConvertsTo(Unit other) =>
        Dimension == other.Dimension
        && Per.Of == other.Per.Of
        && (Dimension != Dimension.Count || Noun == other.Noun);

    /// <summary>The value in the plain unit: euros, kilograms, days, persons a day.</summary>
    public decimal Plain(decimal value) => value * Scale / Per.Size;
}
