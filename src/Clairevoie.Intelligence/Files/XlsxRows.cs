using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Clairevoie.Intelligence.Files;

/// <summary>
/// Rows of the first sheet of an XLSX file. Days are written as CSV writes them, a formula is what it last gave, a cell in error is empty,
/// and one that spans several is never guessed at.
/// </summary>
internal sealed class XlsxRows : IRows
{
    private const double Exact = 1e15;

    private readonly IExcelDataReader reader;
    private readonly HashSet<int> merged;

    // The reader asks for an old encoding by name before it looks at anything, although a workbook is in UTF-8.
    static XlsxRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsxRows(IExcelDataReader reader)
    {
        this.reader = reader;
        merged = [.. (reader.MergeCells ?? []).SelectMany(range => Enumerable.Range(range.FromRow, Math.Min(range.ToRow - range.FromRow, 100_000) + 1))];
        Heading = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Cell(column).Trim())];
    }

    public IReadOnlyList<string> Heading { get; }

    public long Line { get; private set; } = 1;

    public bool IsEven => true;

    public bool IsMerged => merged.Contains((int)Line - 1);

    public bool IsText => true;

    /// <summary>Opens the file; nothing when its first sheet is empty.</summary>
    /// <exception cref="InvalidDataException">It is no workbook, or unpacks to too much.</exception>
    public static XlsxRows? Open(Stream file) => Reading(() =>
    {
        PackedFile.Check(file);
        var reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        if (reader.Read()) return new XlsxRows(reader);
        reader.Dispose();
        return null;
    });

    public bool Next() => Reading(() =>
    {
        while (reader.Read())
        {
            Line++;
            if (Enumerable.Range(0, reader.FieldCount).Any(column => reader.GetValue(column) is not null)) return true;
        }

        return false;
    });

    public string Cell(int column) => column >= reader.FieldCount ? "" : reader.GetValue(column) switch
    {
        null => "",
        DateTime day => day.ToString(day.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < Exact => ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    public void Dispose() => reader.Dispose();

    // Whatever a broken workbook makes its reader stumble over is one thing to whoever sent it.
    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is ExcelReaderException or System.Xml.XmlException or FormatException or OverflowException or NotSupportedException or ArgumentException or NullReferenceException)
        {
            throw new InvalidDataException("The file is not a workbook.", broken);
        }
    }
}
