using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Hall.Files;

/// <summary>What the dress of a cell says of what is in it.</summary>
internal sealed record XlsxStyle(bool IsDay, bool IsPercent, string Fill, bool IsStruck)
{
    public static readonly XlsxStyle None = new(false, false, "", false);
}

/// <summary>The dresses of a workbook, by their number.</summary>
internal sealed partial class XlsxStyles(IReadOnlyList<XlsxStyle> styles)
{
    public XlsxStyle At(uint? index) => index is { } at && at < styles.Count ? styles[(int)at] : XlsxStyle.None;

    public static XlsxStyles Of(WorkbookPart book)
    {
        if (book.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } formats } sheet) return new([]);
        var colours = XlsxColours.Of(book);
        var fills = sheet.Fills?.Elements<Fill>().Select(fill => colours.Behind(fill)).ToArray() ?? [];
        var struck = sheet.Fonts?.Elements<Font>().Select(font => font.Strike is { } strike && strike.Val?.Value != false).ToArray() ?? [];
        var codes = sheet.NumberingFormats?.Elements<NumberingFormat>().ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "") ?? [];
        return new([.. formats.Elements<CellFormat>().Select(format => new XlsxStyle(
            IsDay(format.NumberFormatId?.Value ?? 0, codes),
            IsPercent(format.NumberFormatId?.Value ?? 0, codes),
            format.FillId?.Value is { } fill && fill < fills.Length ? fills[fill] : "",
            format.FontId?.Value is { } font && font < struck.Length && struck[font]))]);
    }

    private static bool IsPercent(uint id, Dictionary<uint, string> codes) => id is 9 or 10 || (codes.TryGetValue(id, out var code) && code.Contains('%', StringComparison.Ordinal));

    // 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are the days and hours that every workbook knows without naming them.
    private static bool IsDay(uint id, Dictionary<uint, string> codes) =>
        id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        || (codes.TryGetValue(id, out var code) && DayLetters().IsMatch(Quoted().Replace(code, "")));

    [GeneratedRegex("[dmyhsjaDMYHSJA]")]
    private static partial Regex DayLetters();

    [GeneratedRegex("""("[^"]*"|\[[^\]]*\]|\\.|General|Standard|_.)""")]
    private static partial Regex Quoted();
}
