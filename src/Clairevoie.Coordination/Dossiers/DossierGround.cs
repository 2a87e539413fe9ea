using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Findings;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>The ground of a dossier: the cells that the perimeter touches, the belt around them, and a control area of the same shape elsewhere.</summary>
public static class DossierGround
{
    /// <summary>How wide the belt is, in cells of 200 m.</summary>
    public const int Belt = 2;

    private const int Farthest = 15;

    /// <summary>The cells that the perimeter touches, in order.</summary>
    public static IReadOnlyList<GridCell> Inside(Polygon perimeter)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        var middle = GridCell.Of(new(perimeter.Centroid.X, perimeter.Centroid.Y));
        return [.. Grid.Around(middle, Farthest).Where(cell => perimeter.Intersects(cell.Shape()))];
    }

    /// <summary>The belt around some cells.</summary>
    public static IReadOnlyList<GridCell> Around(IReadOnlyList<GridCell> inside) => [.. inside.SelectMany(cell => Grid.Around(cell, Belt)).Except(inside).Distinct()];

    /// <summary>
    /// The control area: of all areas of the same shape that lie apart from the perimeter and its belt and that no perimeter touches, the one
    /// whose quarter-years before the change are nearest to those inside and around. Nothing when there is none.
    /// </summary>
    public static IReadOnlyList<GridCell> Control(IReadOnlyList<GridCell> own, CellDays reports, IReadOnlyList<DaySpan> quarters, Func<GridCell, bool> isProtected)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(quarters);
        var apart = own.SelectMany(cell => Grid.Around(cell, Belt)).ToHashSet();
        var counted = quarters.Select(span => reports.Count(own, span)).ToList();
        var candidates =
            from up in Enumerable.Range(-Farthest, (2 * Farthest) + 1)
            from right in Enumerable.Range(-Farthest, (2 * Farthest) + 1)
            let moved = own.Select(cell => Grid.Beside(cell, up, right)).OfType<GridCell>().ToList()
            where moved.Count == own.Count && !moved.Exists(apart.Contains) && moved.Sum(reports.In) > 0 && !moved.Exists(cell => isProtected(cell))
            select (Cells: moved, Far: quarters.Select((span, at) => Math.Abs(reports.Count(moved, span) - counted[at])).Sum());
        return candidates.OrderBy(one => one.Far).Select(one => one.Cells).FirstOrDefault() ?? [];
    }
}
