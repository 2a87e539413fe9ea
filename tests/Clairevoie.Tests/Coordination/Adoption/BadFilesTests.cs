using System.IO.Compression;
using System.Text;
using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>Files that people really send and that cannot be read as they are: each is refused by a name, or read around what is broken.</summary>
public sealed class BadFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bad");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_workbook_that_asks_for_a_password_is_refused_as_locked() =>
        Assert.Equal("workbook-locked", Refused("plan.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]]));

    [Theory]
    [InlineData("<html><table><tr><td>Mesure</td></tr></table></html>", "web-page")]
    [InlineData("%PDF-1.7 …", "not-a-workbook")]
    [InlineData("", "nothing-written")]
    [InlineData(";;;\r\n;;;\r\n", "nothing-written")]
    [InlineData("N°;Mesure\r\n1;\"Éclairage\r\n2;Maraude\r\n", "broken-quotes")]
    public void A_file_under_a_false_name_is_refused_by_what_it_is(string text, string code) => Assert.Equal(code, Refused("plan.xls", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_text_document_renamed_is_no_workbook() => Assert.Equal("not-a-workbook", Refused("plan.xlsx", Packed(("word/document.xml", "<w/>"))));

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused_before_it_is_read() => Assert.Equal("packed-too-much", Refused("plan.xlsx", Packed(("xl/workbook.xml", new string(' ', 60_000_000)))));

    [Fact]
    public void A_workbook_without_a_written_cell_is_refused_as_empty() => Assert.Equal("nothing-written", Refused("images.xlsx", Book([new Row { RowIndex = 1 }])));

    [Fact]
    public void A_formula_without_its_result_is_named_and_a_row_of_sums_is_a_total()
    {
        var read = Understand.File(Written("formules.xlsx", Book(
        [
            Line("N°", "Mesure", "Pilote", "Budget 2025"), Line("1", "Éclairage du parc", "Ville", "=100*12"), Line("2", "Maraude du soir", "ARS", 250), Line(null, null, null, "=SUM(D2:D3)"),
        ])), AdoptionChoices.None);

        Assert.Equal(("D2", "formula-uncomputed"), Assert.Single(read.Unknown.Select(cell => (cell.Address, cell.Why))));
        Assert.Equal(CellRole.Total, read.Cells.Single(cell => cell.Address == "D4").Role);
    }

    [Fact]
    public void A_broken_formula_is_named_and_the_rest_is_read()
    {
        var read = Understand.File(Written("erreurs.xlsx", Book([Line("N°", "Mesure", "Pilote", "Échéance"), Line("1", "Éclairage du parc", "Ville", "#REF!"), Line("2", "Maraude du soir", "ARS", "30/06/2025")])), AdoptionChoices.None);

        Assert.Equal(("D2", "broken-formula"), Assert.Single(read.Unknown.Select(cell => (cell.Address, cell.Why))));
        Assert.Equal("2025-06-30", read.Tables[0].Rows[1][Meaning.Due]);
    }

    [Fact]
    public void Two_hundred_sheets_and_a_macro_workbook_are_read_as_any_other()
    {
        var rows = new[] { Line("N°", "Mesure", "Pilote"), Line("1", "Éclairage du parc", "Ville") };
        var read = Understand.File(Written("suivi.xlsm", Book(rows, sheets: 200, SpreadsheetDocumentType.MacroEnabledWorkbook)), AdoptionChoices.None);

        Assert.Equal(200, read.Tables.Count);
        Assert.Empty(read.Unknown);
    }

    [Fact]
    public void Hundreds_of_thousands_of_empty_painted_rows_do_not_keep_a_sheet_from_being_read()
    {
        List<Row> rows = [Line("N°", "Mesure", "Pilote"), Line("1", "Éclairage du parc", "Ville")];
        for (var at = 3u; at < 300_000; at++) rows.Add(new Row { RowIndex = at, CustomHeight = true, Height = 15 });

        var grid = Assert.Single(GridBook.Open(Written("long.xlsx", Book(rows))));

        Assert.Equal((2, 3), (grid.Height, grid.Width));
    }

    private string Refused(string name, byte[] bytes) => Assert.Throws<FileRefusedException>(() => GridBook.Open(Written(name, bytes))).Fault.Code;

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Packed(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

        return stream.ToArray();
    }

    // Text as it is, a number as a number, « =… » as a formula whose result nobody computed.
    private static Row Line(params object?[] cells) => new(cells.Select(held => held switch
    {
        null => new Cell(),
        string formula when formula.StartsWith('=') => new Cell { CellFormula = new CellFormula(formula[1..]) },
        int number => new Cell { CellValue = new CellValue(number) },
        var text => new Cell { DataType = text is "#REF!" ? CellValues.Error : CellValues.String, CellValue = new CellValue((string)text) },
    }));

    private static byte[] Book(IReadOnlyList<Row> rows, int sheets = 1, SpreadsheetDocumentType kind = SpreadsheetDocumentType.Workbook)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, kind))
        {
            var part = file.AddWorkbookPart();
            part.Workbook = new Workbook(new Sheets());
            for (var at = 1; at <= sheets; at++)
            {
                var page = part.AddNewPart<WorksheetPart>();
                page.Worksheet = new Worksheet(new SheetData(rows.Select(row => row.CloneNode(true))));
                part.Workbook.Sheets!.Append(new Sheet { Name = $"Feuil{at}", SheetId = (uint)at, Id = part.GetIdOfPart(page) });
            }
        }

        return stream.ToArray();
    }
}
