using System.Diagnostics;
using System.IO.Compression;
using Clairevoie.Hall.Files;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Clairevoie.Tests.Files;

/// <summary>The papers that members take away open in a word processor, with every line that they hold.</summary>
public sealed class PaperReaderTests
{
    private const string Reader = "/usr/bin/soffice";

    private static readonly Paper Agenda = new("Ordre du jour : groupe d’essai", "prochaine séance le 12/01/2027 <salle & cour>",
        [new("Décisions échues", ["Changer les lampes – VILLE, pour le 01/12/2026", "Dire « oui » & « non »"]), new("Proposé par les membres", ["Éclairage du square"])]);

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    public async Task A_word_processor_opens_it_and_finds_every_line(string kind)
    {
        Assert.SkipUnless(File.Exists(Reader), $"Not run: no word processor at {Reader} (apt-get install libreoffice-writer-nogui).");
        var folder = Directory.CreateTempSubdirectory("clairevoie-paper-").FullName;
        try
        {
            var file = Path.Combine(folder, $"agenda.{kind}");
            await File.WriteAllBytesAsync(file, kind == "docx" ? DocxFile.Write(Agenda) : OdtFile.Write(Agenda), TestContext.Current.CancellationToken);
            using var reader = Process.Start(new ProcessStartInfo(Reader, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
            var read = await File.ReadAllTextAsync(Path.Combine(folder, "agenda.txt"), TestContext.Current.CancellationToken);

            Assert.Equal([Agenda.Title, Agenda.Under, .. Agenda.Parts.SelectMany(part => (string[])[part.Heading, .. part.Lines])], read.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_docx_keeps_every_rule_of_its_schema()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(DocxFile.Write(Agenda)), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(fault => fault.Description));
    }

    [Fact]
    public void The_odt_begins_with_its_type_stored_as_it_is_and_lists_every_part()
    {
        var bytes = OdtFile.Write(Agenda);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var manifest = new StreamReader(zip.GetEntry("META-INF/manifest.xml")!.Open());
        var listed = manifest.ReadToEnd();

        Assert.Equal("mimetype", zip.Entries[0].FullName);
        Assert.Equal("application/vnd.oasis.opendocument.text"u8, bytes.AsSpan(30 + "mimetype".Length + BitConverter.ToUInt16(bytes, 28), 39));
        Assert.All(zip.Entries.Where(part => part.FullName is not "mimetype" && !part.FullName.StartsWith("META-INF/", StringComparison.Ordinal)), part => Assert.Contains($"\"{part.FullName}\"", listed, StringComparison.Ordinal));
    }
}
