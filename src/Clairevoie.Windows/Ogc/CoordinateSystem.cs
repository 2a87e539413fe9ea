using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Ogc;

/// <summary>A way of saying where. Shapes are kept in degrees, longitude first; this turns them into what a program asked for, and back.</summary>
/// <param name="Uri">Its address in the register of the OGC, by which programs name it.</param>
/// <param name="NorthFirst">Whether the register says north before east.</param>
/// <param name="Decimals">How many decimals a tenth of a metre needs.</param>
public sealed record CoordinateSystem(string Uri, bool NorthFirst, int Decimals)
{
    private const double EarthRadius = 6378137;
    private const string Epsg = "http://www.opengis.net/def/crs/EPSG/0/";

    /// <summary>Longitude and latitude: what is answered when nothing is asked.</summary>
    public static readonly CoordinateSystem Crs84 = new("http://www.opengis.net/def/crs/OGC/1.3/CRS84", false, 6);

    private Projection? Flat { get; init; }

    private bool IsWebSquare { get; init; }

    /// <summary>Those that may be asked for, the one of every answer first.</summary>
    public static IReadOnlyList<CoordinateSystem> All { get; } =
    [
        Crs84,
        new(Epsg + "4326", true, 6),
        new(Epsg + "2154", false, 1) { Flat = Projection.Lambert93 },
        new(Epsg + "3035", true, 1) { Flat = Projection.EuropeanGrid },
        new(Epsg + "3857", false, 1) { IsWebSquare = true },
    ];

    /// <summary>The one of this address; nothing when it is not offered.</summary>
    public static CoordinateSystem? Find(string uri) => All.FirstOrDefault(one => one.Uri == uri);

    /// <summary>The two numbers of a place, in the order of the register.</summary>
    public (double First, double Second) Of(Coordinate degrees)
    {
        ArgumentNullException.ThrowIfNull(degrees);
        var (east, north) = East(degrees);
        return NorthFirst ? (Rounded(north), Rounded(east)) : (Rounded(east), Rounded(north));
    }

    /// <summary>The place of two numbers, in degrees, longitude first.</summary>
    public Coordinate ToDegrees(double first, double second)
    {
        var (east, north) = NorthFirst ? (second, first) : (first, second);
        if (IsWebSquare)
            return new(east / EarthRadius * 180 / Math.PI, Math.Atan(Math.Sinh(north / EarthRadius)) * 180 / Math.PI);
        if (Flat is null)
            return new(east, north);
        var place = Flat.ToDegrees(new(east, north));
        return new(place.Longitude, place.Latitude);
    }

    private (double East, double North) East(Coordinate degrees)
    {
        if (IsWebSquare)
            return (degrees.X * Math.PI / 180 * EarthRadius, Math.Asinh(Math.Tan(degrees.Y * Math.PI / 180)) * EarthRadius);
        if (Flat is null)
            return (degrees.X, degrees.Y);
        var metres = Flat.From(new GeoPoint(degrees.X, degrees.Y));
        return (metres.East, metres.North);
    }

    private double Rounded(double number) => Math.Round(number, Decimals);
}
