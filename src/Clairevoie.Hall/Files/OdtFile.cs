using System.IO.Compression;
using System.Xml.Linq;

namespace Clairevoie.Hall.Files;

/// <summary>Writes a paper as ODT: three parts in a zip, the first of them stored as it is, as the format asks.</summary>
public static class OdtFile
{
    private const string Type = "application/vnd.oasis.opendocument.text";

    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "mimetype", Type, CompressionLevel.NoCompression);
            Put(zip, "content.xml", Content(paper).ToString(SaveOptions.DisableFormatting), CompressionLevel.Optimal);
            Put(zip, "META-INF/manifest.xml", Parts().ToString(SaveOptions.DisableFormatting), CompressionLevel.Optimal);
        }

        return memory.ToArray();
    }

    private static XElement Content(Paper paper) => new(
        Office + "document-content",
        new XAttribute(XNamespace.Xmlns + "office", Office),
        new XAttribute(XNamespace.Xmlns + "text", Text),
        new XAttribute(Office + "version", "1.3"),
        new XElement(Office + "body", new XElement(Office + "text", Heading(paper.Title, 1), Line(paper.Under), paper.Parts.Select(part => new object[] { Heading(part.Heading, 2), part.Lines.Select(Line) }))));

    private static XElement Heading(string words, int level) => new(Text + "h", new XAttribute(Text + "outline-level", level), words);

    private static XElement Line(string words) => new(Text + "p", words);

    private static XElement Parts() => new(
        Manifest + "manifest",
        new XAttribute(XNamespace.Xmlns + "manifest", Manifest),
        new XAttribute(Manifest + "version", "1.3"),
        Entry("/", Type),
        Entry("content.xml", "text/xml"));

    private static XElement Entry(string path, string type) => new(Manifest + "file-entry", new XAttribute(Manifest + "full-path", path), new XAttribute(Manifest + "media-type", type));

    private static void Put(ZipArchive zip, string name, string text, CompressionLevel level)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, level).Open());
        writer.Write(text);
    }
}
