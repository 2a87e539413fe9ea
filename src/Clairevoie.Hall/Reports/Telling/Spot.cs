using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>The place of a report as far as it is known: the point, what it is called, and the territory of ours in which it lies, if any.</summary>
public sealed record Spot(GeoPoint At, string? Address, string? Territory);
