using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Publication.Bilans.Cells;

/// <summary>A square of the grid and the territory that holds its middle. Columns count from the west, rows from the south.</summary>
public readonly record struct GroundCell(int Column, int Row, string Territory);

/// <summary>
/// The city cut into squares of the INSPIRE grid (EPSG:3035): 200 m, or 1 km where that would be too many to read. A square belongs to the
/// territory that holds its middle, at the finest level that the city has told outlines of.
/// </summary>
public sealed class CellGround
{
    private const int Fine = 200, Coarse = 1_000, Most = 4_000;

    public CellGround(TerritoryShapes shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var level = Array.Find(["ZON-", "ARM-", "COM-"], prefix => shapes.All.Any(one => one.Code.StartsWith(prefix, StringComparison.Ordinal)));
        Territories = level is null ? [] : [.. shapes.All.Where(one => one.Code.StartsWith(level, StringComparison.Ordinal))];
        var rings = Territories.Select(one => Rings(one.Shape)).ToList();
        if (rings.Count == 0) return;
        var corners = rings.SelectMany(one => one).SelectMany(ring => ring).ToList();
        var (west, south, east, north) = (corners.Min(at => at.East), corners.Min(at => at.North), corners.Max(at => at.East), corners.Max(at => at.North));
        Width = (east - west) * (north - south) / (Fine * Fine) > Most ? Coarse : Fine;
        (West, South) = (Math.Floor(west / Width) * Width, Math.Floor(south / Width) * Width);
        (Columns, Rows) = ((int)Math.Ceiling((east - West) / Width), (int)Math.Ceiling((north - South) / Width));
        Cells = [.. Held(shapes, level!)];
        Outlines = [.. rings.SelectMany(one => one).Select(ring => (IReadOnlyList<(double, double)>)[.. ring.Select(Drawn)])];
    }

    /// <summary>The territories that counts are told by.</summary>
    public IReadOnlyList<TerritoryShape> Territories { get; }

    /// <summary>The squares whose middle lies in one of them.</summary>
    public IReadOnlyList<GroundCell> Cells { get; } = [];

    /// <summary>The sides of the territories, in cells from the north-west corner.</summary>
    public IReadOnlyList<IReadOnlyList<(double Across, double Down)>> Outlines { get; } = [];

    /// <summary>How wide a square is, metres.</summary>
    public int Width { get; } = Fine;

    /// <summary>Least easting, metres.</summary>
    public double West { get; }

    /// <summary>Least northing, metres.</summary>
    public double South { get; }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>
    /// How far a count is spread, metres: a quarter of the side of a square as large as an average territory, to 50 m. Wider, a quiet territory
    /// would take the colour of a busy neighbour; narrower, borders that mean nothing on the ground would stand out.
    /// </summary>
    public double Bandwidth => Territories.Count == 0 ? Width : Math.Max(Width, Math.Round(Math.Sqrt((double)Cells.Count * Width * Width / Territories.Count) / 4 / 50) * 50);

    private IEnumerable<GroundCell> Held(TerritoryShapes shapes, string level)
    {
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column < Columns; column++)
            {
                var middle = Projection.EuropeanGrid.ToDegrees(new(West + ((column + 0.5) * Width), South + ((row + 0.5) * Width)));
                var here = shapes.Of(middle);
                if ((level switch { "ZON-" => here.Quarter, "ARM-" => here.Arrondissement, _ => here.Commune }) is { } territory)
                    yield return new(column, row, territory);
            }
    }

    private (double, double) Drawn(Metres at) => (Math.Round((at.East - West) / Width, 2), Math.Round(Rows - ((at.North - South) / Width), 2));

    private static List<Metres[]> Rings(Geometry shape) =>
        [.. Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>()
            .Select(area => area.ExteriorRing.Coordinates.Select(corner => Projection.EuropeanGrid.From(new GeoPoint(corner.X, corner.Y))).ToArray())];
}
