using System.Globalization;
using System.Text;

namespace Clairevoie.Hall.Parts.Charts;

/// <summary>A map of cells laid out: one path for each class, runs of equal cells joined, so that a page holds few shapes.</summary>
internal sealed class CellsDrawn(CellPicture map)
{
    /// <summary>How wide it is, in cells.</summary>
    public int Wide { get; } = map.Cells.Count == 0 ? 1 : map.Cells.Max(cell => cell.Column) + 1;

    /// <summary>How high it is, in cells.</summary>
    public int High { get; } = map.Cells.Count == 0 ? 1 : map.Cells.Max(cell => cell.Row) + 1;

    /// <summary>The path of a class; of what is hidden, where none is named.</summary>
    public string PathOf(int? which)
    {
        var path = new StringBuilder();
        foreach (var row in map.Cells.Where(cell => cell.Class == which).GroupBy(cell => cell.Row).OrderBy(row => row.Key))
            foreach (var (from, until) in Runs([.. row.Select(cell => cell.Column).Order()]))
                path.Append(CultureInfo.InvariantCulture, $"M{from} {row.Key}H{until}v1H{from}z");
        return path.ToString();
    }

    /// <summary>One stroke across each hidden cell: hatching that a grey printer keeps.</summary>
    public string CrossesOf() => string.Concat(map.Cells.Where(cell => cell.Class is null).Select(cell => $"M{cell.Column} {cell.Row + 1}l1-1"));

    /// <summary>The rings as one path.</summary>
    public string Outline => string.Concat(map.Outlines.Where(ring => ring.Count > 2)
        .Select(ring => $"M{string.Join('L', ring.Select(corner => $"{Svg.Number(corner.Across)} {Svg.Number(corner.Down)}"))}z"));

    private static IEnumerable<(int From, int Until)> Runs(IReadOnlyList<int> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var from = columns[i];
            while (i + 1 < columns.Count && columns[i + 1] == columns[i] + 1) i++;
            yield return (from, columns[i] + 1);
        }
    }
}
