using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>Where a map of the city begins when nothing else is known; nothing when the house has no ground to show.</summary>
public sealed record CityMiddle(GeoPoint? At);
