using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>A map of fixed size on paper: what part of the city it holds at a scale, and how it lies on the picture of tiles.</summary>
/// <param name="Middle">What lies in its middle.</param>
/// <param name="Scale">How many metres one metre of paper is.</param>
public sealed record PaperMap(GeoPoint Middle, int Scale)
{
    /// <summary>Its size, in millimetres: an A4 sheet lying, less its margins, its title and its legend.</summary>
    public const int Wide = 250, High = 130;

    private static readonly int[] RoundNumbers = [10, 20, 50, 100, 200, 500, 1000, 2000];

    private const double MetresOfDegree = 111_319.49;

    public Envelope Bounds { get; private init; } = new();

    /// <summary>The length of the bar that shows the scale, in metres of the city: the longest round number that takes five centimetres at most.</summary>
    public int BarMetres => RoundNumbers.Last(metres => metres * 1000.0 / Scale <= 50);

    /// <summary>The same in millimetres of paper.</summary>
    public double BarMillimetres => BarMetres * 1000.0 / Scale;

    /// <summary>A sheet around a place.</summary>
    public static PaperMap Of(GeoPoint middle, int scale)
    {
        // On the web's map a degree of latitude is as much longer as one of longitude is shorter on the ground: locally the scale is the same both ways.
        var (east, north) = (Wide / 2000.0 * scale / (MetresOfDegree * Math.Cos(middle.Latitude * Math.PI / 180)), High / 2000.0 * scale / MetresOfDegree);
        return new(middle, scale) { Bounds = new(middle.Longitude - east, middle.Longitude + east, middle.Latitude - north, middle.Latitude + north) };
    }

    /// <summary>The part of the picture that the sheet shows: left, top, width and height in its pixels.</summary>
    public (double Left, double Top, double Width, double Height) WindowOn(StillMap picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (left, top) = picture.PixelOf(new(Bounds.MinX, Bounds.MaxY));
        var (right, bottom) = picture.PixelOf(new(Bounds.MaxX, Bounds.MinY));
        return (left, top, right - left, bottom - top);
    }
}
