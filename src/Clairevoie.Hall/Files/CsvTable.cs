using System.Text;
using CsvHelper;

namespace Clairevoie.Hall.Files;

/// <summary>Reads CSV in UTF-8: commas, or semicolons as French spreadsheets write them.</summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Form = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = TableLimits.CellLength * 40,
    };

    public static Table Open(string file)
    {
        if (new FileInfo(file).Length > TableLimits.Bytes)
        {
            throw new FileRefusedException(new FileFault(0, "", "file-too-large", TableLimits.Bytes / 1_000_000));
        }

        return Read(new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));
    }

    public static Table Read(TextReader text)
    {
        var csv = CsvReader.Create(text, Form, leaveOpen: false);
        string[] columns = Next(csv) ? [.. Cells(csv).Select(name => name.Trim('\uFEFF', ' '))] : [];
        TableLimits.Check(1, columns);
        return new Table(columns, Rows(csv, columns)).Holding(csv);
    }

    private static IEnumerable<TableRow> Rows(CsvReader csv, string[] columns)
    {
        for (var count = 2; Next(csv); count++)
        {
            var cells = Cells(csv);
            TableLimits.Check(count, cells);
            var row = new TableRow((int)csv.LineNumber, columns, cells);
            if (!row.IsEmpty)
            {
                yield return row;
            }
        }
    }

    private static string[] Cells(CsvReader csv)
    {
        var cells = new string[Math.Min(csv.FieldCount, TableLimits.Columns + 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetString(i);
        }

        return cells;
    }

    private static bool Next(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (DecoderFallbackException)
        {
            throw new FileRefusedException(new FileFault((int)csv.LineNumber + 1, "", "not-utf8"));
        }
        catch (CsvFormatException broken)
        {
            throw new FileRefusedException(new FileFault((int)broken.LineNumber, "", "broken-quotes"));
        }
    }
}
