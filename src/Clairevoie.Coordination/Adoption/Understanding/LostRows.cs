using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Rows that look like those of a table and belong to none that was found: their cells are named, never passed over as titles or notes.</summary>
internal static class LostRows
{
    /// <summary>The addresses of such cells among those that stand around tables: three in a row or more, with such a row above or below, or numbers beside words.</summary>
    public static IReadOnlySet<string> In(Grid grid, IReadOnlySet<string> around)
    {
        var rows = grid.Cells.Where(one => around.Contains(one.Cell.Address)).GroupBy(one => one.At.Row).ToDictionary(row => row.Key, row => row.Select(one => one.Cell).ToList());
        bool Wide(int row, int least) => rows.TryGetValue(row, out var cells) && cells.Count >= least && !cells.Exists(cell => cell.Text.EndsWith(':'));
        return rows.Where(row => (Wide(row.Key, 3) && (Wide(row.Key - 1, 3) || Wide(row.Key + 1, 3) || row.Value.Count(IsNumber) > 1)) || (Wide(row.Key, 2) && row.Value.Exists(IsNumber) && (Numbered(row.Key - 1) || Numbered(row.Key + 1))))
            .SelectMany(row => row.Value).Select(cell => cell.Address).ToHashSet();

        bool Numbered(int row) => Wide(row, 2) && rows[row].Exists(IsNumber);
    }

    private static bool IsNumber(GridCell cell) => cell.Number is not null || FrenchNumber.Read(cell.Text) is not null;
}
