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

    /// <summary>Metres to another point along the ground, on a sphere of 6,371 km: within half a percent, which is a metre in 200.</summary>
    public double MetresTo(GeoPoint other)
    {
        const double radius = 6_371_008.8;
        var (north, east) = (Sine(other.Latitude - Latitude), Sine(other.Longitude - Longitude));
        var chord = (north * north) + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * east * east);
        return 2 * radius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));

        static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees) / 2);
    }
}
