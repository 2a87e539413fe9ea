namespace Clairevoie.Domain;

/// <summary>Where a deal point is, as it is sealed.</summary>
/// <param name="Longitude">Degrees east; absent for a sector.</param>
/// <param name="Latitude">Degrees north; absent for a sector.</param>
/// <param name="Address">What the place is called.</param>
/// <param name="Coarse">Whether only the middle of a 200 m cell is left of it.</param>
public sealed record DealPointPlace(double? Longitude, double? Latitude, string Address, bool Coarse = false)
{
    /// <summary>The point, when there is one.</summary>
    public GeoPoint? At => Longitude is { } longitude && Latitude is { } latitude ? new(longitude, latitude) : null;
}
