using System.Globalization;
using ExcelDataReader;

namespace Clairevoie.Intelligence.Files;

/// <summary>Rows of the first sheet of an XLSX file. Days are written as CSV writes them.</summary>
internal sealed class XlsxRows : IRows
{
    private readonly IExcelDataReader reader;

    private XlsxRows(IExcelDataReader reader)
    {
        this.reader = reader;
        Heading = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Cell(column).Trim())];
    }

    public IReadOnlyList<string> Heading { get; }

    public long Line { get; private set; } = 1;

    public bool IsEven => true;

    public bool IsText => true;

    /// <summary>Opens the file; nothing when its first sheet is empty.</summary>
    public static XlsxRows? Open(Stream file)
    {
        var reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        if (reader.Read()) return new(reader);
        reader.Dispose();
        return null;
    }

    public bool Next()
    {
        while (reader.Read())
        {
            Line++;
            if (Enumerable.Range(0, reader.FieldCount).Any(column => reader.GetValue(column) is not null)) return true;
        }

        return false;
    }

    public string Cell(int column) => column >= reader.FieldCount ? "" : reader.GetValue(column) switch
    {
        null => "",
        DateTime day => day.ToString(day.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    public void Dispose() => reader.Dispose();
}
