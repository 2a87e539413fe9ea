using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Hall.Files;

/// <summary>The colours of a workbook: told outright, by the number of an old palette, or by its theme, lighter or darker.</summary>
internal sealed class XlsxColours(IReadOnlyList<string> theme)
{
    // The eight colours of the oldest palette, which files still name by number, twice.
    private static readonly string[] Old = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

    public static XlsxColours Of(WorkbookPart book)
    {
        var scheme = book.ThemePart?.Theme?.ThemeElements?.ColorScheme;
        var told = scheme?.ChildElements.Select(colour => colour.FirstChild switch
        {
            DocumentFormat.OpenXml.Drawing.RgbColorModelHex hex => hex.Val?.Value ?? "",
            DocumentFormat.OpenXml.Drawing.SystemColor system => system.LastColor?.Value ?? "",
            _ => "",
        }).ToList() ?? [];
        // The theme writes dark before light; cells count light first.
        if (told.Count >= 4) (told[0], told[1], told[2], told[3]) = (told[1], told[0], told[3], told[2]);
        return new(told);
    }

    /// <summary>The colour behind a cell that wears this fill.</summary>
    public string Behind(Fill fill) =>
        fill.PatternFill is { PatternType: { } pattern, ForegroundColor: { } colour } && pattern.Value != PatternValues.None ? Shown(colour) : "";

    private string Shown(ColorType colour)
    {
        var told = colour.Rgb?.Value is { Length: >= 6 } rgb ? rgb[^6..].ToUpperInvariant()
            : colour.Theme?.Value is { } at && at < theme.Count ? theme[(int)at].ToUpperInvariant()
            : colour.Indexed?.Value is < 16 and var index ? Old[index % 8] : "";
        var shown = told.Length == 6 && colour.Tint?.Value is { } tint ? Tinted(told, tint) : told;
        return shown == "FFFFFF" ? "" : shown;
    }

    private static string Tinted(string colour, double tint) => string.Concat(Enumerable.Range(0, 3).Select(part =>
    {
        var light = int.Parse(colour.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var turned = tint < 0 ? light * (1 + tint) : light + ((255 - light) * tint);
        return ((int)Math.Round(turned)).ToString("X2", CultureInfo.InvariantCulture);
    }));
}
