namespace Clairevoie.Domain.Claims;

/// <summary>A number found in published words, and whether it is the year that they give to a figure: "en 2024".</summary>
public readonly record struct QuotedNumber(decimal Value, bool IsYear);
