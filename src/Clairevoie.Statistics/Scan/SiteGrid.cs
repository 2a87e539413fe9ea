namespace Clairevoie.Statistics.Scan;

/// <summary>Places in square cells as wide as a search reaches: what is near a place lies in its cell or in the eight around.</summary>
internal sealed class SiteGrid
{
    private readonly double width;
    private readonly (long Column, long Row)[] cellOf;
    private readonly Dictionary<(long, long), List<int>> cells = [];

    /// <param name="sites">The places.</param>
    /// <param name="back">The numbers to give out, each with its place.</param>
    /// <param name="reach">How far a search reaches, metres.</param>
    public SiteGrid(ScanSites sites, int[] back, double reach)
    {
        width = Math.Max(reach, 1e-3);
        cellOf = new (long, long)[back.Length];
        for (var i = 0; i < back.Length; i++)
        {
            cellOf[i] = ((long)Math.Floor(sites.X[back[i]] / width), (long)Math.Floor(sites.Y[back[i]] / width));
            if (!cells.TryGetValue(cellOf[i], out var cell)) cells[cellOf[i]] = cell = [];
            cell.Add(i);
        }
    }

    public IEnumerable<int> Around(int place)
    {
        var (column, row) = cellOf[place];
        for (var c = column - 1; c <= column + 1; c++)
            for (var r = row - 1; r <= row + 1; r++)
                if (cells.TryGetValue((c, r), out var cell))
                    foreach (var one in cell) yield return one;
    }
}
