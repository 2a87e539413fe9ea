using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>A place that an address names.</summary>
/// <param name="Label">The address as people write it: <c>12 bis Rue des Lilas, 75019 Paris</c>.</param>
/// <param name="At">Where it is; the middle of the street when no number was asked or known.</param>
/// <param name="ToTheDoor">Whether the number was found, or only its street.</param>
public sealed record FoundAddress(string Label, GeoPoint At, bool ToTheDoor);
