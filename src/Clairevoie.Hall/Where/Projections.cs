using Clairevoie.Domain;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Clairevoie.Hall.Where;

/// <summary>Metres east and north in a projection; the projection is said by who hands it over.</summary>
public readonly record struct Metres(double East, double North);

/// <summary>A way of flattening the ground, and back: degrees to metres, metres to degrees.</summary>
public sealed class Projection
{
    /// <summary>EPSG:2154, the legal projection of metropolitan France.</summary>
    public static readonly Projection Lambert93 = new(Wkt.Lambert93);

    /// <summary>EPSG:3035, equal areas over Europe: what the INSPIRE grid is counted in.</summary>
    public static readonly Projection EuropeanGrid = new(Wkt.EuropeanGrid);

    /// <summary>The UTM zone of a part of the world that Lambert-93 does not cover, such as the overseas departments.</summary>
    public static Projection Utm(int zone, bool north) => new(Wkt.Utm(zone, north));

    private readonly MathTransform there;
    private readonly MathTransform back;

    private Projection(string wkt)
    {
        var systems = new CoordinateSystemFactory();
        var (degrees, metres) = (systems.CreateFromWkt(Wkt.Wgs84), systems.CreateFromWkt(wkt));
        var ways = new CoordinateTransformationFactory();
        there = ways.CreateFromCoordinateSystems(degrees, metres).MathTransform;
        back = ways.CreateFromCoordinateSystems(metres, degrees).MathTransform;
    }

    public Metres From(GeoPoint place)
    {
        var (east, north) = there.Transform(place.Longitude, place.Latitude);
        return new(east, north);
    }

    public GeoPoint ToDegrees(Metres at)
    {
        var (longitude, latitude) = back.Transform(at.East, at.North);
        return new(longitude, latitude);
    }
}
