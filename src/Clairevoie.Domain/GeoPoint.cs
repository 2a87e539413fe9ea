namespace Clairevoie.Domain;

/// <summary>A point on the ground, in degrees of WGS84. <c>default</c> is the gulf of Guinea, outside every city of ours.</summary>
public readonly record struct GeoPoint
{
    public GeoPoint(double longitude, double latitude)
    {
        if (!(longitude is >= -180 and <= 180)) throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "Between -180 and 180 degrees.");
        if (!(latitude is >= -90 and <= 90)) throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "Between -90 and 90 degrees.");
        (Longitude, Latitude) = (longitude, latitude);
    }

    public double Longitude { get; }

    public double Latitude { get; }

    /// <summary>Whether the two numbers could be a point at all: what a form checks before it builds one.</summary>
    public static bool Could(double longitude, double latitude) =>
        longitude is >= -180 and <= 180 && latitude is >= -90 and <= 90;
}
