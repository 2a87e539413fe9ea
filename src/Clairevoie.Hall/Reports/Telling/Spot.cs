using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Hall.Reports;

/// <summary>The place of a report as far as it is known: the point, what it is called, and the territory of ours in which it lies, if any.</summary>
public sealed record Spot(GeoPoint At, string? Address, string? Territory);

/// <summary>How far a form is in saying where: the place, the addresses found, and the map to click.</summary>
/// <param name="Spot">The place; nothing while none is chosen.</param>
/// <param name="Asked">The address that was looked for.</param>
/// <param name="Found">What that address may mean.</param>
/// <param name="View">The part of the map to show; nothing when the house has no ground.</param>
public sealed record Placing(Spot? Spot, string Asked, IReadOnlyList<FoundAddress> Found, TileView? View);
