using System.Text.RegularExpressions;

namespace Clairevoie.Hall.Files;

/// <summary>A file of counts as lines of text, whichever way it came: CSV as it is, the first sheet of a workbook as the same lines.</summary>
public static partial class CountText
{
    // A spreadsheet takes the month 2026-10 for its first day.
    private static readonly string[] OfMonths = ["period", "month"];

    /// <summary>The lines, or nothing when the bytes are neither text in UTF-8 nor a workbook.</summary>
    public static string? Of(byte[] bytes) => bytes is [0x50, 0x4B, 0x03, 0x04, ..] ? Sheet(bytes) : FileText.Of(bytes);

    private static string? Sheet(byte[] bytes)
    {
        try
        {
            using var table = XlsxTable.Open(new MemoryStream(bytes));
            var rows = table.Rows.Where(row => !row.IsTooLong).Select(row => table.Columns.Select(column => Cell(row[column], column)));
            return string.Join('\n', rows.Prepend(table.Columns).Select(cells => string.Join(';', cells)));
        }
        catch (FileRefusedException)
        {
            return null;
        }
    }

    private static string Cell(string text, string column) =>
        OfMonths.Contains(column) && FirstOfMonth().IsMatch(text) ? text[..7] : text.ReplaceLineEndings(" ");

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-01$")]
    private static partial Regex FirstOfMonth();
}
