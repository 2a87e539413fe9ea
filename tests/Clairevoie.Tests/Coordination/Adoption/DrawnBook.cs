namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>A sheet of a drawn file: its rows of cells and what it hides.</summary>
public sealed record DrawnSheet(string Name)
{
    public List<List<DrawnCell>> Rows { get; } = [];
    public HashSet<int> HiddenRows { get; } = [];
    public HashSet<int> HiddenColumns { get; } = [];
    public bool IsHidden { get; set; }
}

/// <summary>A file of a coordinator as its drawing tells it: cells between bars, with the expected reading beside each.</summary>
public sealed class DrawnBook
{
    public List<DrawnSheet> Sheets { get; } = [];

    /// <summary>The encoding and the separator, where it is a CSV file.</summary>
    public (string Encoding, string Separator)? Csv { get; private set; }

    /// <summary>Makes a CSV file of it.</summary>
    public void SaveAs((string Encoding, string Separator) csv) => Csv = csv;

    /// <summary>Reads a drawing: <c>sheet</c>, <c>csv</c>, <c>hide-…</c>, <c>@ roles</c>, <c>~</c> for an empty row, and rows.</summary>
    public static DrawnBook Read(IEnumerable<string> lines)
    {
        var (book, roles) = (new DrawnBook(), new[] { "around" });
        foreach (var line in lines.Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)))
        {
            var words = line.Split(' ', 2);
            switch (words[0])
            {
                case "sheet": book.Sheets.Add(new(words[1])); break;
                case "csv": book.Csv = (words[1].Split(' ')[0], words[1].Split(' ')[1]); break;
                case "hide-sheet": book.Sheets[^1].IsHidden = true; break;
                case "hide-row": book.Sheets[^1].HiddenRows.Add(book.Sheets[^1].Rows.Count); break;
                case "hide-column": book.Sheets[^1].HiddenColumns.Add(words[1][0] - 'A'); break;
                case "@": roles = [.. words[1].Split('|').Select(role => role.Trim())]; break;
                case "~": book.Sheets[^1].Rows.Add([]); break;
                default: book.Sheets[^1].Rows.Add([.. line.Split('|').Select((cell, at) => DrawnCell.Read(cell.Trim(), roles.Length == 1 ? roles[0] : at < roles.Length ? roles[at] : "around"))]); break;
            }
        }

        return book;
    }

    /// <summary>What is expected of every cell that holds something, by its sheet and its place.</summary>
    public IEnumerable<(string Sheet, int Row, int Column, DrawnCell Cell)> Cells =>
        from sheet in Sheets
        where !sheet.IsHidden
        from row in sheet.Rows.Select((cells, at) => (cells, at))
        from cell in row.cells.Select((cell, at) => (cell, at))
        where cell.cell.Text.Length > 0
        select (sheet.Name, row.at, cell.at, cell.cell);
}
