using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Clairevoie.Hall.Files;

/// <summary>Writes a paper as DOCX, with headings that a screen reader finds.</summary>
public static class DocxFile
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Style("Title", "Title", "36", 0), Style("Heading1", "heading 1", "28", 1));
            main.Document = new Document(new Body([Line(paper.Title, "Title"), Line(paper.Under), .. paper.Parts.SelectMany(Part)]));
        }

        return memory.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Part(PaperPart part) => [Line(part.Heading, "Heading1"), .. part.Lines.Select(line => Line(line))];

    private static Paragraph Line(string text, string? style = null)
    {
        var line = new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null)
            line.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        return line;
    }

    private static Style Style(string id, string name, string size, int level) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = level }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };
}
