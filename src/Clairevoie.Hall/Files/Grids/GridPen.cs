using System.Globalization;

namespace Clairevoie.Hall.Files;

/// <summary>Gathers the cells of one sheet while it is read, within what is taken in at all.</summary>
internal sealed class GridPen
{
    private const int MostRows = 20_000, MostColumns = 400, MostCells = 400_000;

    private readonly List<((int Row, int Column) At, GridCell Cell)> cells = [];

    public IReadOnlyList<((int Row, int Column) At, GridCell Cell)> Cells => cells;

    /// <summary>Puts a cell down; one that holds neither words nor a colour is left out.</summary>
    public void Put(int row, int column, object? value, Func<GridCell, GridCell>? dressed = null)
    {
        var bare = Bare(Grid.AddressOf(row, column), value);
        var cell = dressed?.Invoke(bare) ?? bare;
        // Millions of painted cells without a word are a habit of spreadsheets, not content.
        if (cell.IsEmpty && (cell.Fill.Length == 0 || row >= MostRows || column >= MostColumns || cells.Count >= MostCells / 2)) return;
        Check(row, column, cell.Text);
        cells.Add(((row, column), cell));
    }

    private static GridCell Bare(string address, object? value) => value switch
    {
        null => new(address, ""),
        DateTime day => new(address, day.ToString(day.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)) { Day = DateOnly.FromDateTime(day) },
        double number when Math.Abs(number) < 1e15 => Numbered(address, (decimal)number),
        int or long or decimal or float => Numbered(address, Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        bool yes => new(address, yes ? "VRAI" : "FAUX"),
        _ => new(address, Trimmed(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")),
    };

    private static GridCell Numbered(string address, decimal number) => new(address, number.ToString("0.############", CultureInfo.InvariantCulture)) { Number = number };

    private static string Trimmed(string text) => text.Replace('\r', '\n').Trim(' ', '\n', '\t', '\u00A0', '\u202F', '\u200B', '\uFEFF');

    private void Check(int row, int column, string text)
    {
        if (column >= MostColumns) throw new FileRefusedException(new FileFault(row + 1, "", "too-many-columns", MostColumns));
        if (row >= MostRows || cells.Count >= MostCells) throw new FileRefusedException(new FileFault(row + 1, "", "too-many-rows", MostRows));
        if (text.Length > TableLimits.CellLength) throw new FileRefusedException(new FileFault(row + 1, "", "cell-too-long", TableLimits.CellLength));
    }
}
