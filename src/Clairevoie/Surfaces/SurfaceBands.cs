using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Density;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Clairevoie.Surfaces;

/// <summary>One band of a surface: squares between two heights.</summary>
/// <param name="Rank">From 1, the lowest.</param>
/// <param name="From">The least height in it, per square metre.</param>
/// <param name="Squares">How many squares.</param>
/// <param name="Shape">Where they lie, in degrees.</param>
public sealed record SurfaceBand(int Rank, double From, int Squares, Geometry Shape);

/// <summary>A surface cut into bands, each a sixth of its height; the lowest sixth is not drawn.</summary>
public sealed class SurfaceBands(DensitySurface surface, KnownPerimeters hidden)
{
    public const int Count = 5;

    private const double Side = 100, Margin = 900, MostAcross = 1500;

    /// <summary>The bands in which a square lies.</summary>
    public IReadOnlyList<SurfaceBand> All { get; } = [.. Enumerable.Range(1, Count).Select(rank => Of(surface, hidden, rank)).OfType<SurfaceBand>()];

    /// <summary>Squares of a hundred metres around these points, wider only where they lie too far apart.</summary>
    public static RasterFrame FrameOf(double[] east, double[] north)
    {
        var wide = Math.Max(east.Max() - east.Min(), north.Max() - north.Min()) + (2 * Margin);
        var side = Math.Max(Side, Math.Ceiling(wide / MostAcross / Side) * Side);
        var (west, south) = (Down(east.Min() - Margin, side), Down(north.Min() - Margin, side));
        var (columns, rows) = ((int)Math.Ceiling((east.Max() + Margin - west) / side), (int)Math.Ceiling((north.Max() + Margin - south) / side));
        return new(west, south, west + (columns * side), south + (rows * side), columns, rows);
    }

    private static SurfaceBand? Of(DensitySurface surface, KnownPerimeters hidden, int rank)
    {
        var (from, until) = (surface.Max * rank / (Count + 1), rank == Count ? double.PositiveInfinity : surface.Max * (rank + 1) / (Count + 1));
        var squares = new List<Geometry>();
        for (var row = 0; row < surface.Frame.Rows; row++)
            for (var column = 0; column < surface.Frame.Columns; column++)
                if (surface.At(column, row) >= from && surface.At(column, row) < until && Square(surface.Frame, column, row) is var square && !hidden.Touch(square)) squares.Add(square);
        if (squares.Count == 0) return null;
        var shape = UnaryUnionOp.Union(squares);
        shape.SRID = 4326;
        return new(rank, from, squares.Count, shape);
    }

    private static Polygon Square(RasterFrame frame, int column, int row)
    {
        var (west, south, east, north) = (frame.X(column) - (frame.StepX / 2), frame.Y(row) - (frame.StepY / 2), frame.X(column) + (frame.StepX / 2), frame.Y(row) + (frame.StepY / 2));
        return new(new LinearRing([Degrees(west, south), Degrees(east, south), Degrees(east, north), Degrees(west, north), Degrees(west, south)])) { SRID = 4326 };
    }

    // Corners that two squares share must be the same to the last bit, or their union would keep slivers.
    private static Coordinate Degrees(double east, double north)
    {
        var at = Projection.EuropeanGrid.ToDegrees(new(Math.Round(east), Math.Round(north)));
        return new(Math.Round(at.Longitude, 7), Math.Round(at.Latitude, 7));
    }

    private static double Down(double metres, double side) => Math.Floor(metres / side) * side;
}
