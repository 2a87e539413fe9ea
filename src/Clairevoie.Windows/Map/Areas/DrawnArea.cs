using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Clairevoie.Windows.Map.Areas;

/// <summary>An area that somebody drew on the map, as addresses and forms write it: its corners, latitude and longitude, or names of cells of the grid.</summary>
/// <param name="Written">How an address writes it: parts with a semicolon between them.</param>
/// <param name="Shape">Where it lies, in degrees.</param>
public sealed record DrawnArea(string Written, Geometry Shape)
{
    /// <summary>More corners or cells than this are not taken.</summary>
    public const int MostParts = 60;

    /// <summary>More cells than this are no place where somebody acts.</summary>
    public const int MostCells = 300;

    private const int Corners = 16;

    /// <summary>The cells of the grid whose middle lies in it.</summary>
    public IReadOnlyList<GridCell> Cells => GridCell.Of(Shape, MostCells);

    /// <summary>Reads an area; nothing when these are neither three corners nor cells, when its sides cross, or when it is too large.</summary>
    public static DrawnArea? Read(string? text)
    {
        var parts = (text ?? "").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(MostParts + 1).ToList();
        if (parts.Count is 0 or > MostParts) return null;
        var shape = GridCell.TryParse(parts[0], out _) ? OfCells(parts) : OfCorners(parts);
        return shape is { IsValid: true, IsEmpty: false } && IsSmall(shape) ? new(string.Join(';', parts), shape) : null;
    }

    /// <summary>Everything within so many metres of a place.</summary>
    public static DrawnArea Around(GeoPoint place, double metres)
    {
        var round = Outline.Circle(place, metres).Shell.Coordinates;
        return Read(string.Join(';', Enumerable.Range(0, Corners).Select(i => Corner(round[i * (round.Length - 1) / Corners]))))!;
    }

    private static string Corner(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"{at.Y:0.######},{at.X:0.######}");

    private static Geometry? OfCells(List<string> names)
    {
        var cells = names.Select(name => GridCell.TryParse(name, out var cell) ? cell : (GridCell?)null).ToList();
        return cells.Contains(null) ? null : UnaryUnionOp.Union(cells.Select(cell => (Geometry)cell!.Value.Shape()));
    }

    private static Polygon? OfCorners(List<string> lines)
    {
        var corners = lines.Select(Place).ToList();
        if (corners.Count < 3 || corners.Contains(null)) return null;
        Coordinate[] ring = [.. corners.Select(at => new Coordinate(at!.Value.Longitude, at.Value.Latitude))];
        return new(new LinearRing([.. ring, ring[0]])) { SRID = 4326 };
    }

    // Latitude first, as navigation and telephones write it; a comma may also stand for the point when a blank stands between the two.
    private static GeoPoint? Place(string line)
    {
        var two = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (two.Length != 2) two = line.Split(',', StringSplitOptions.TrimEntries);
        return two is [var north, var east] && Degrees(north) is { } latitude && Degrees(east) is { } longitude && GeoPoint.Could(longitude, latitude) ? new(longitude, latitude) : null;
    }

    private static double? Degrees(string text) =>
        double.TryParse(text.TrimEnd(',').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private static bool IsSmall(Geometry shape)
    {
        var polygons = Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>();
        return polygons.Sum(Outline.SquareMetres) is > 0 and <= MostCells * (double)GridCell.Width * GridCell.Width;
    }
}
