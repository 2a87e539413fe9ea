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
        IReadOnlyList<Grid> sheets = first[..read] switch
        {
            [0x50, 0x4B, 0x03, 0x04] => Packed(stream),
            [0xD0, 0xCF, 0x11, 0xE0] when IsLocked(stream) => throw Refused("workbook-locked"),
            [0xD0, 0xCF, 0x11, 0xE0] => Read(() => XlsGrids.Read(stream)),
            [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<'] => throw Refused("web-page"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F'] or [(byte)'{', (byte)'\\', (byte)'r', ..] => throw Refused("not-a-workbook"),
            [] => throw Refused("nothing-written"),
            _ => [CsvGrid.Read(stream, Path.GetFileNameWithoutExtension(file))],
        };
        return sheets.Any(sheet => sheet.Height > 0) ? sheets : throw Refused("nothing-written");
    }

    private static IReadOnlyList<Grid> Packed(FileStream stream) => Read(() =>
    {
        PackedFile.Check(stream);
        stream.Position = 0;
        if (!IsBook(stream)) throw Refused("not-a-workbook");
        stream.Position = 0;
        return OdsGrids.IsOds(stream) ? OdsGrids.Read(stream) : XlsxGrids.Read(stream);
    });

    private static IReadOnlyList<Grid> Read(Func<IReadOnlyList<Grid>> reading)
    {
        try
        {
            return reading();
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw Refused("workbook-locked");
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or FormatException or IOException or ArgumentException or NullReferenceException
            or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or ExcelDataReader.Exceptions.ExcelReaderException)
        {
            throw Refused("not-a-workbook");
        }
    }

    // A text document or slides are packed as workbooks are.
    private static bool IsBook(Stream stream)
    {
        using var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Any(part => part.FullName is "xl/workbook.xml" or "content.xml" || part.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase));
    }

    // A workbook that asks for a password is wrapped whole; the name of its wrapping is written in the first pages.
    private static bool IsLocked(Stream stream)
    {
        var head = new byte[Math.Min(stream.Length, 262_144)];
        stream.ReadExactly(head);
        stream.Position = 0;
        return head.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    private static FileRefusedException Refused(string code) => new(new FileFault(0, "", code));
}
