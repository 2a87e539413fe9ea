namespace Clairevoie.Hall.Files;

/// <summary>Opens a file of any kind that spreadsheets write, and gives its sheets as they were drawn.</summary>
public static class GridBook
{
    /// <summary>The sheets of a workbook (XLSX, ODS, XLS) or of a text file (CSV), whichever its first bytes say it is.</summary>
    /// <exception cref="FileRefusedException">It cannot be read as sheets.</exception>
    public static IReadOnlyList<Grid> Open(string file)
    {
        using var stream = File.OpenRead(file);
        if (stream.Length > TableLimits.Bytes)
            throw new FileRefusedException(new FileFault(0, "", "file-too-large", TableLimits.Bytes / 1_000_000));
        Span<byte> first = stackalloc byte[4];
        var read = stream.ReadAtLeast(first, 4, throwOnEndOfStream: false);
        stream.Position = 0;
        return first[..read] switch
        {
            [0x50, 0x4B, 0x03, 0x04] => Packed(stream),
            [0xD0, 0xCF, 0x11, 0xE0] => Read(() => XlsGrids.Read(stream)),
            _ => [CsvGrid.Read(stream, Path.GetFileNameWithoutExtension(file))],
        };
    }

    private static IReadOnlyList<Grid> Packed(FileStream stream) => Read(() =>
    {
        PackedFile.Check(stream);
        stream.Position = 0;
        return OdsGrids.IsOds(stream) ? OdsGrids.Read(stream) : XlsxGrids.Read(stream);
    });

    private static IReadOnlyList<Grid> Read(Func<IReadOnlyList<Grid>> reading)
    {
        try
        {
            return reading();
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or FormatException or IOException or ArgumentException or NullReferenceException
            or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or ExcelDataReader.Exceptions.ExcelReaderException)
        {
            throw new FileRefusedException(new FileFault(0, "", "not-a-workbook"));
        }
    }
}
