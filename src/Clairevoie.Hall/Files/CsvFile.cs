using CsvHelper;

namespace Clairevoie.Hall.Files;

/// <summary>Writes a table as CSV. Cells are written exactly: the file is data, and whoever opens it in a spreadsheet imports it as text.</summary>
public static class CsvFile
{
    private static readonly CsvWriterOptions Form = new() { NewLine = "\n", Injection = CsvInjection.None };

    /// <summary>The names of the columns, then the rows; without columns the rows alone, as a file is gone on with.</summary>
    public static async Task Write(Stream stream, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await using var csv = CsvWriter.Create(stream, Form, leaveOpen: true);
        if (columns.Count > 0) csv.WriteHeader([.. columns]);
        foreach (var row in rows)
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            await csv.EndRecordAsync(stop);
        }

        await csv.FlushAsync(stop);
    }

    /// <summary>The same of rows that come one after the other.</summary>
    public static async Task Write(Stream stream, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await using var csv = CsvWriter.Create(stream, Form, leaveOpen: true);
        csv.WriteHeader([.. columns]);
        await foreach (var row in rows.WithCancellation(stop))
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            await csv.EndRecordAsync(stop);
        }

        await csv.FlushAsync(stop);
    }
}
