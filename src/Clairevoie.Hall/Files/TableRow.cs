namespace Clairevoie.Hall.Files;

/// <summary>One line of a table: its number in the file and its cells by the name of their column.</summary>
public sealed class TableRow(int line, IReadOnlyList<string> columns, IReadOnlyList<string> cells)
{
    public int Line { get; } = line;

    /// <summary>The cell of a column, or an empty text when the file has no such column.</summary>
    public string this[string column]
    {
        get
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] == column)
                {
                    return i < cells.Count ? cells[i] : "";
                }
            }

            return "";
        }
    }

    public bool IsEmpty => cells.All(string.IsNullOrWhiteSpace);

    /// <summary>More cells than the header has names: a comma that was not quoted.</summary>
    public bool IsTooLong => cells.Skip(columns.Count).Any(cell => cell.Length > 0);
}
