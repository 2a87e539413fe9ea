using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Publication.Bilans.Cells;

/// <summary>
/// A density from counts by territory: the reports of a territory are laid evenly over its squares, then spread as hills of one width, and
/// squares of which nothing is told take no part. It is made from public counts alone, so that it says nothing which they do not.
/// </summary>
public static class SpreadCounts
{
    /// <summary>Reports per km² of every told square, in the order of the squares of the ground; nothing for one that is hidden.</summary>
    public static IReadOnlyList<double?> Of(CellGround ground, IReadOnlyDictionary<string, long> told)
    {
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(told);
        List<GroundCell> looked = [.. ground.Cells.Where(cell => told.ContainsKey(cell.Territory))];
        List<GroundCell> reports = [.. looked.GroupBy(cell => cell.Territory).SelectMany(cells => Laid([.. cells], told[cells.Key]))];
        if (reports.Count == 0)
            return [.. ground.Cells.Select(cell => told.ContainsKey(cell.Territory) ? 0 : (double?)null)];
        var points = PlanePoints.Of(reports.Select(cell => X(ground, cell)).ToArray(), reports.Select(cell => Y(ground, cell)).ToArray());
        var surface = KernelDensity.Of(points, Options(ground, looked)).Result;
        return [.. ground.Cells.Select(cell => told.ContainsKey(cell.Territory) ? surface.At(cell.Column, cell.Row) * 1_000_000 : (double?)null)];
    }

    // As many in each square as in the next, and what is left over far apart.
    private static IEnumerable<GroundCell> Laid(IReadOnlyList<GroundCell> cells, long reports)
    {
        for (long at = 0; at < reports; at++)
            yield return cells[(int)((at + 0.5) * cells.Count / reports) % cells.Count];
    }

    private static DensityOptions Options(CellGround ground, List<GroundCell> looked) => new()
    {
        Bandwidth = ground.Bandwidth,
        Frame = new(ground.West, ground.South, ground.West + (ground.Columns * ground.Width), ground.South + (ground.Rows * ground.Width), ground.Columns, ground.Rows),
        Window = PlaneWindow.Of([.. looked.Select(cell => Square(ground, cell))]),
        Edge = EdgeCorrection.Uniform,
    };

    // A hair narrower than the square, so that no two share a side.
    private static PlanePoints Square(CellGround ground, GroundCell cell)
    {
        var (x, y, half) = (X(ground, cell), Y(ground, cell), ground.Width * 0.499);
        return PlanePoints.Of(new[] { x - half, x + half, x + half, x - half }, new[] { y - half, y - half, y + half, y + half });
    }

    private static double X(CellGround ground, GroundCell cell) => ground.West + ((cell.Column + 0.5) * ground.Width);

    private static double Y(CellGround ground, GroundCell cell) => ground.South + ((cell.Row + 0.5) * ground.Width);
}
