using System.Text;
using CsvHelper;

namespace Clairevoie.Publication.OpenData;

/// <summary>Extracts as CSV in UTF-8, written exactly and read back the same.</summary>
public static class ExtractCsv
{
    private static readonly CsvWriterOptions Written = new() { NewLine = "\n", Injection = CsvInjection.None };

    private static readonly CsvReaderOptions Read = new() { HasHeader = false };

    public static byte[] Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var memory = new MemoryStream();
        using (var csv = CsvWriter.Create(memory, Written, leaveOpen: true))
        {
            csv.WriteHeader([.. columns]);
            foreach (var row in rows)
            {
                foreach (var cell in row)
                    csv.WriteField(cell);
                csv.EndRecord();
            }

            csv.Flush();
        }

        return memory.ToArray();
    }

    /// <summary>The columns and the rows of what was written.</summary>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) Back(byte[] written)
    {
        using var csv = CsvReader.Create(new StringReader(Encoding.UTF8.GetString(written)), Read, leaveOpen: false);
        List<IReadOnlyList<string>> rows = [];
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return (rows[0], rows[1..]);
    }
}
