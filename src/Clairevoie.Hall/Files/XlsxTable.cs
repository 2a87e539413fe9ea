using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Clairevoie.Hall.Files;

/// <summary>Reads the first sheet of an XLSX workbook, after its parts were found to be of a reasonable size.</summary>
internal static class XlsxTable
{
    // The reader asks for this old encoding by name before it looks at anything, although a workbook is in UTF-8.
    static XlsxTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Table Open(string file) => Open(File.OpenRead(file));

    /// <summary>The same of a stream, which is let go with the table.</summary>
    public static Table Open(Stream stream)
    {
        try
        {
            PackedFile.Check(stream);
            stream.Position = 0;
            var sheet = ExcelReaderFactory.CreateOpenXmlReader(stream);
            var columns = sheet.Read() ? Cells(sheet).Select(name => name.Trim()).ToArray() : [];
            TableLimits.Check(1, columns);
            return new Table(columns, Rows(sheet, columns)).Holding(sheet, stream);
        }
        catch (Exception broken) when (broken is not FileRefusedException)
        {
            stream.Dispose();
            throw broken is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or IOException
                ? new FileRefusedException(new FileFault(0, "", "not-a-workbook"))
                : broken;
        }
        catch (FileRefusedException)
        {
            stream.Dispose();
            throw;
        }
    }

    private static IEnumerable<TableRow> Rows(IExcelDataReader sheet, string[] columns)
    {
        for (var line = 2; Next(sheet, line); line++)
        {
            var cells = Cells(sheet);
            TableLimits.Check(line, cells);
            var row = new TableRow(line, columns, cells);
            if (!row.IsEmpty)
            {
                yield return row;
            }
        }
    }

    private static bool Next(IExcelDataReader sheet, int line)
    {
        try
        {
            return sheet.Read();
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException)
        {
            throw new FileRefusedException(new FileFault(line, "", "not-a-workbook"));
        }
    }

    private static string[] Cells(IExcelDataReader sheet)
    {
        var cells = new string[Math.Min(sheet.FieldCount, TableLimits.Columns + 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Text(sheet.GetValue(i));
        }

        return cells;
    }

    // A spreadsheet keeps 1141 as 1141.0 and a day as a date: both are written back as people typed them.
    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };
}
