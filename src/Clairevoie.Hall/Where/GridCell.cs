using System.Globalization;
using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Where;

/// <summary>
/// A square of the INSPIRE grid, 200 metres wide in EPSG:3035, named by its south-west corner.
/// Counts are shown by cell, points are not.
/// </summary>
public readonly record struct GridCell
{
    public const int Width = 200;

    private GridCell(int north, int east) => (North, East) = (north, east);

    /// <summary>Metres north of the south-west corner.</summary>
    public int North { get; }

    /// <summary>Metres east of the south-west corner.</summary>
    public int East { get; }

    /// <summary>The name that INSEE and Eurostat use, such as <c>CRS3035RES200mN2641600E3239200</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"CRS3035RES{Width}mN{North}E{East}");

    public static GridCell Of(GeoPoint place)
    {
        var at = Projection.EuropeanGrid.From(place);
        return new(Floor(at.North), Floor(at.East));
    }

    /// <summary>The cells whose middle lies in a shape, row by row from the south-west; the cell of its middle where it holds none. No more than so many.</summary>
    public static IReadOnlyList<GridCell> Of(Geometry shape, int most)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var corners = shape.Envelope.Coordinates.Select(corner => Of(new GeoPoint(corner.X, corner.Y))).ToList();
        var (south, north, west, east) = (corners.Min(cell => cell.North), corners.Max(cell => cell.North), corners.Min(cell => cell.East), corners.Max(cell => cell.East));
        var within = (from up in Enumerable.Range(0, ((north - south) / Width) + 1)
                      from right in Enumerable.Range(0, ((east - west) / Width) + 1)
                      let cell = new GridCell(south + (up * Width), west + (right * Width))
                      let middle = cell.Middle
                      where shape.Contains(new Point(middle.Longitude, middle.Latitude))
                      select cell).Take(most).ToList();
        var inner = shape.InteriorPoint;
        return within.Count > 0 ? within : [Of(new GeoPoint(inner.X, inner.Y))];
    }

    /// <summary>Reads a name back; false when it is not the name of a 200 m cell.</summary>
    public static bool TryParse(string? name, out GridCell cell)
    {
        cell = default;
        var prefix = $"CRS3035RES{Width}mN";
        if (name is null || !name.StartsWith(prefix, StringComparison.Ordinal)) return false;
        var parts = name[prefix.Length..].Split('E');
        if (parts.Length != 2 || !Metre(parts[0], out var north) || !Metre(parts[1], out var east)) return false;
        cell = new(north, east);
        return cell.Name == name;
    }

    /// <summary>The corners in degrees, counter-clockwise from the south-west, closed.</summary>
    public IReadOnlyList<GeoPoint> Ring()
    {
        var (north, east) = (North, East);
        return [Corner(0, 0), Corner(Width, 0), Corner(Width, Width), Corner(0, Width), Corner(0, 0)];

        GeoPoint Corner(int right, int up) => Projection.EuropeanGrid.ToDegrees(new(east + right, north + up));
    }

    /// <summary>Its middle, which stands for every place in it.</summary>
    public GeoPoint Middle => Projection.EuropeanGrid.ToDegrees(new(East + (Width / 2), North + (Width / 2)));

    /// <summary>The square in degrees of WGS84.</summary>
    public Polygon Shape() => new(new LinearRing([.. Ring().Select(corner => new Coordinate(corner.Longitude, corner.Latitude))])) { SRID = 4326 };

    private static int Floor(double metres) => (int)Math.Floor(metres / Width) * Width;

    private static bool Metre(string text, out int metres) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out metres) && metres % Width == 0;
}
