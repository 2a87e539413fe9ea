using System.Buffers.Text;
using System.Text;
using CsvHelper;

namespace Clairevoie.Commands.Stats;

/// <summary>
/// A CSV file read row by row, never whole: columns by name, refusals by line and column. Commas, semicolons or tabs, as the header has them.
/// </summary>
internal sealed class Sheet : IDisposable
{
    private readonly CsvReader rows;
    private readonly string file;
    private readonly string[] header;

    public Sheet(FileInfo file)
    {
        if (!file.Exists) throw new CommandRefused($"There is no file {file.Name} to read.");
        this.file = file.Name;
        rows = CsvReader.Create(file.OpenRead(), new CsvReaderOptions
        {
            HasHeader = false,
            Separator = SeparatorOf(file),
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        header = Next() ? [.. Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetString(i).Trim('\uFEFF', ' ', '"'))] : [];
        if (header.Length == 0) throw new CommandRefused($"{file.Name} is empty: a header line with the names of the columns is needed.");
    }

    public long Line => rows.LineNumber;

    public bool Next()
    {
        try
        {
            while (rows.Read())
                if (rows.FieldCount > 1 || !rows.IsEmpty(0)) return true;
            return false;
        }
        catch (Exception broken) when (broken is CsvFormatException or DecoderFallbackException)
        {
            throw new CommandRefused($"{file}, line {rows.LineNumber + 1}: the row is broken ({broken.Message}).");
        }
    }

    /// <summary>Where a column stands: by the name that was given, or by the first of the usual names that the header has.</summary>
    public int Column(string? named, string option, params string[] usual)
    {
        foreach (var name in named is null ? usual : [named])
            if (Array.FindIndex(header, one => one.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var found)
                return found;
        throw new CommandRefused($"{file} has no column « {named ?? usual[0]} » but {string.Join(", ", header)}: name the right one with {option}.");
    }

    public bool Has(string name) => header.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing is written there, or one of the ways in which programs write nothing.</summary>
    public bool IsMissing(int column)
    {
        var cell = Cell(column).Trim((byte)' ');
        return cell.IsEmpty || (cell.Length <= 4 && Encoding.UTF8.GetString(cell).ToUpperInvariant() is "NA" or "NAN" or "NULL" or "N/A" or "\\N");
    }

    public double Number(int column)
    {
        var cell = Cell(column).Trim((byte)' ');
        if (Utf8Parser.TryParse(cell, out double number, out var used) && used == cell.Length && double.IsFinite(number)) return number;
        throw Wrong(column, "is no number (a decimal point is a point)");
    }

    public long Count(int column)
    {
        var number = Number(column);
        if (number < 0) throw Wrong(column, "is a negative count");
        return number == Math.Floor(number) && number < 1e15 ? (long)number : throw Wrong(column, "is no whole number");
    }

    public int Day(int column, DateOnly dayZero) =>
        WrittenDay.Read(Cell(column), dayZero) ?? throw Wrong(column, $"is no day that is understood ({WrittenDay.Examples})");

    /// <summary>A year that stands alone, of four figures; nothing when something else is written.</summary>
    public int? Year(int column) =>
        Cell(column).Trim((byte)' ') is { Length: 4 } cell && Utf8Parser.TryParse(cell, out int year, out var used) && used == 4 && year is >= 1800 and < 2200 ? year : null;

    public string Text(int column) => column < rows.FieldCount ? rows.GetString(column).Trim() : throw Wrong(column, "is not there");

    public CommandRefused Wrong(int column, string why)
    {
        var cell = column < rows.FieldCount ? Encoding.UTF8.GetString(Cell(column)) : "";
        return new CommandRefused($"{file}, line {rows.LineNumber}, column {header[column]}: « {(cell.Length > 40 ? cell[..40] + "…" : cell)} » {why}.");
    }

    public void Dispose() => rows.Dispose();

    private ReadOnlySpan<byte> Cell(int column) =>
        column < rows.FieldCount ? rows.GetSpan(column) : throw new CommandRefused($"{file}, line {rows.LineNumber}: {rows.FieldCount} cells where the header names {header.Length}.");

    private static char SeparatorOf(FileInfo file)
    {
        using var text = file.OpenText();
        var first = text.ReadLine() ?? "";
        return ",;\t".MaxBy(sign => first.Count(one => one == sign));
    }
}
