using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>A place that an address names.</summary>
/// <param name="Label">The address as people write it: <c>12 bis Rue des Lilas, 75019 Paris</c>.</param>
/// <param name="At">Where it is; the middle of the street when no number was asked or known.</param>
/// <param name="ToTheDoor">Whether the number was found, or only its street.</param>
public sealed record FoundAddress(string Label, GeoPoint At, bool ToTheDoor)
{
    /// <summary>The number with its suffix: <c>12 bis</c>; nothing for a whole street.</summary>
    public string? Number { get; init; }

    public string Street { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string Commune { get; init; } = "";

    /// <summary>The INSEE code of the commune.</summary>
    public string Insee { get; init; } = "";

    /// <summary>How well it answers what was asked, from 0 to 1.</summary>
    public double Score { get; init; } = 1;
}
