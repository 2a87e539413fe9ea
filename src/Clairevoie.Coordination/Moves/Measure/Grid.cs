using System.Globalization;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>Steps over the 200 m grid.</summary>
internal static class Grid
{
    /// <summary>The cell whose south-west corner lies so many metres north and east; nothing beyond the grid.</summary>
    public static GridCell? At(int north, int east) =>
        GridCell.TryParse(string.Create(CultureInfo.InvariantCulture, $"CRS3035RES{GridCell.Width}mN{north}E{east}"), out var cell) ? cell : null;

    /// <summary>The cell so many cells to the north and the east.</summary>
    public static GridCell? Beside(GridCell cell, int up, int right) => At(cell.North + (up * GridCell.Width), cell.East + (right * GridCell.Width));

    /// <summary>The square of cells around one, itself included, row by row from the north-west.</summary>
    public static IEnumerable<GridCell> Around(GridCell cell, int reach) =>
        from up in Enumerable.Range(-reach, (2 * reach) + 1)
        from right in Enumerable.Range(-reach, (2 * reach) + 1)
        let beside = Beside(cell, -up, right)
        where beside is not null
        select beside.Value;
}
