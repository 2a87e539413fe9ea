using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Care.Imports;

/// <summary>One line of a file as it stands.</summary>
public sealed record GivenRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A file of counts as it was handed in: the names of its columns and its lines, nothing of it kept yet.</summary>
public sealed record GivenTable(IReadOnlyList<string> Columns, IReadOnlyList<GivenRow> Rows)
{
    /// <summary>The most bytes and lines that such a file may hold.</summary>
    public const int MostBytes = 1_000_000, MostRows = 2_000;

    /// <summary>The table that a page carried from one step to the next, or nothing.</summary>
    public static GivenTable? Carried(string? json)
    {
        try
        {
            return JsonSerializer.Deserialize<GivenTable>(json ?? "") is { Columns: not null, Rows: { Count: > 0 and <= MostRows } rows } table && rows.All(row => row?.Cells?.Count == table.Columns.Count) ? table : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads a CSV or XLSX file, or says why it cannot be read.</summary>
    public static Decision<GivenTable> Read(string file)
    {
        try
        {
            using var table = Table.Open(file);
            List<GivenRow> rows = [.. table.Rows.Take(MostRows + 1).Select(row => new GivenRow(row.Line, [.. table.Columns.Select(column => row[column].Trim())]))];
            return rows.Count switch
            {
                0 => new Refusal("file-empty"),
                > MostRows => new Refusal("file-too-long", null, MostRows),
                _ => new GivenTable([.. table.Columns], rows),
            };
        }
        catch (FileRefusedException refused)
        {
            return new Refusal(refused.Fault.Code == "not-utf8" ? "file-not-text" : "file-unreadable");
        }
    }
}
