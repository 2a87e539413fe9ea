using System.IO.Compression;
using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;
using Xunit;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>Workbooks of LibreOffice, and files that are none.</summary>
public sealed class OdsFilesTests : IDisposable
{
    private const string Content = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
        <office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="Suivi">
        <table:table-row><table:table-cell office:value-type="string"><text:p>N°</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Mesure</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Échéance</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Budget 2025 (k€)</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell><table:table-cell table:style-name="ce1" office:value-type="string"><text:p>Éclairage du parc</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-06-30"><text:p>30/06/25</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ods");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_with_a_reason()
    {
        var path = Path.Combine(folder.FullName, "image.xlsx");
        File.WriteAllBytes(path, [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4]);

        Assert.Equal("not-a-workbook", Assert.Throws<FileRefusedException>(() => GridBook.Open(path)).Fault.Code);
    }

    [Fact]
    public void An_ods_workbook_gives_its_values_days_and_colours_without_its_million_empty_rows()
    {
        var grid = Assert.Single(GridBook.Open(Ods()));

        Assert.Equal((2, 4, "Suivi"), (grid.Height, grid.Width, grid.Name));
        Assert.Equal(("92D050", 12.5m, new DateOnly(2025, 6, 30)), (grid[1, 1].Fill, grid[1, 3].Number, grid[1, 2].Day));
    }

    [Fact]
    public void An_ods_workbook_is_understood_as_an_xlsx_is()
    {
        var row = Assert.Single(Assert.Single(Understand.File(Ods(), AdoptionChoices.None).Tables).Rows);

        Assert.Equal(("1", "Éclairage du parc", "2025-06-30", "12500"), (row[Meaning.Number], row[Meaning.Title], row[Meaning.Due], row[Meaning.Sum]));
    }

    private string Ods()
    {
        var path = Path.Combine(folder.FullName, "suivi.ods");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in new[] { ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", Content) })
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return path;
    }
}
