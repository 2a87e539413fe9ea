using System.Globalization;
using System.Net;
using System.Text;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;

namespace Clairevoie.Commands.Stats;

/// <summary>Draws a table of pairs: one square for each band of distance and band of days, darker where pairs are more than chance has it.</summary>
internal static class KnoxPicture
{
    private const int Left = 150, Top = 40, Wide = 110, High = 44;

    public static string Of(Finding<KnoxOptions, KnoxTable> finding)
    {
        var (table, bands) = (finding.Result, finding.Result.NearInTime.Count);
        var drawn = new StringBuilder();
        for (var time = 0; time < bands; time++)
            drawn.Append(Text(Left + (time * Wide) + (Wide / 2), Top - 12, "middle", string.Create(CultureInfo.InvariantCulture, $"{table.At(0, time).FromDays}–{table.At(0, time).ToDays - 1} days")));
        for (var space = 0; space < table.NearInSpace.Count; space++)
        {
            drawn.Append(Text(Left - 10, Top + (space * High) + 27, "end", string.Create(CultureInfo.InvariantCulture, $"{table.At(space, 0).FromMetres:0.##}–{table.At(space, 0).ToMetres:0.##} m")));
            for (var time = 0; time < bands; time++) drawn.Append(Square(table.At(space, time), Left + (time * Wide), Top + (space * High)));
        }

        var (width, height) = (Left + (bands * Wide) + 20, Top + (table.NearInSpace.Count * High) + 56);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif" font-size="13">
            <title>{WebUtility.HtmlEncode(finding.Says.English)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            {drawn}{Text(12, height - 34, "start", "times what chance gives (pairs)")}{Text(12, height - 14, "start", "framed: p over the whole table up to 0.05")}
            </svg>
            """;
    }

    private static string Square(KnoxCell cell, int x, int y)
    {
        var over = double.IsFinite(cell.Ratio) ? Math.Clamp((cell.Ratio - 1) / 2, 0, 1) : 0;
        var (ground, ink) = (Shade(over), over > 0.5 ? "#ffffff" : "#1a1a1a");
        var frame = cell.CorrectedP <= 0.05 ? " stroke=\"#1a1a1a\" stroke-width=\"3\"" : " stroke=\"#ffffff\"";
        return $"<rect x=\"{x + 2}\" y=\"{y + 2}\" width=\"{Wide - 4}\" height=\"{High - 4}\" fill=\"{ground}\"{frame}/>"
            + Text(x + (Wide / 2), y + 27, "middle", string.Create(CultureInfo.InvariantCulture, $"{cell.Ratio:0.00} ({cell.Pairs})"), ink);
    }

    private static string Shade(double over) => $"#{Mixed(0xEE, 0x12, over):x2}{Mixed(0xF1, 0x4A, over):x2}{Mixed(0xF4, 0x7A, over):x2}";

    private static int Mixed(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));

    private static string Text(int x, int y, string anchor, string words, string ink = "#1a1a1a") =>
        $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{ink}\">{WebUtility.HtmlEncode(words)}</text>\n";
}
