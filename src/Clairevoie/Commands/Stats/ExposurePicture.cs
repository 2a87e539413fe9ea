using System.Globalization;
using System.Net;
using System.Text;
using Clairevoie.Statistics.Exposure;

namespace Clairevoie.Commands.Stats;

/// <summary>Areas beside themselves, as SVG: what was recorded, and under it what is left at equal patrol exposure.</summary>
internal static class ExposurePicture
{
    private const double Left = 190, Wide = 430, Top = 88, Step = 46, Bar = 15;

    /// <summary>More areas than these are no picture any longer: those with the most recorded events are drawn.</summary>
    private const int Most = 30;

    public static string Of(string title, IReadOnlyList<string> names, GuardResult found)
    {
        var drawn = found.Areas.Zip(names).OrderBy(one => one.First.Rank).Take(Most).ToList();
        var largest = Math.Max(1, drawn.Max(one => Math.Max(one.First.Recorded.All, one.First.Corrected)));
        var bars = string.Concat(drawn.Select((one, at) => Bars(one.First, one.Second, Top + (Step * at), Wide / largest)));
        var left = found.Areas.Count > Most ? $", the {Most} areas with the most events" : "";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {Short(Top + (Step * drawn.Count) + 10)}" role="img" font-family="sans-serif" font-size="13" fill="#1a1a1a">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="20" y="28" font-size="15">{WebUtility.HtmlEncode(title)}</text>
            <rect x="20" y="46" width="22" height="{Bar}" fill="#0b5394"/><text x="50" y="58">reported</text>
            <rect x="130" y="46" width="22" height="{Bar}" fill="#ffffff" stroke="#0b5394" stroke-width="2"/><text x="160" y="58">discovered on patrol</text>
            <text x="320" y="58">above: recorded; below: at equal exposure{left}</text>
            {bars}</svg>
            """;
    }

    private static string Bars(GuardedArea area, string name, double y, double unit) =>
        string.Create(CultureInfo.InvariantCulture, $"<text x=\"{Short(Left - 12)}\" y=\"{Short(y + 20)}\" text-anchor=\"end\">{WebUtility.HtmlEncode(name)}</text>\n")
        + Stacked(area.Recorded.Reported, area.Recorded.Discovered, area.Rank, y, unit)
        + Stacked(area.Recorded.Reported, area.Kept, area.CorrectedRank, y + Bar + 4, unit);

    private static string Stacked(long reported, long discovered, int rank, double y, double unit)
    {
        var (solid, open) = (reported * unit, discovered * unit);
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<rect x=\"{Short(Left)}\" y=\"{Short(y)}\" width=\"{Short(solid)}\" height=\"{Bar}\" fill=\"#0b5394\"/>")
            .Append(CultureInfo.InvariantCulture, $"<rect x=\"{Short(Left + solid)}\" y=\"{Short(y + 1)}\" width=\"{Short(open)}\" height=\"{Bar - 2}\" fill=\"#ffffff\" stroke=\"#0b5394\" stroke-width=\"2\"/>")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{Short(Left + solid + open + 8)}\" y=\"{Short(y + 12)}\">{reported + discovered} (rank {rank})</text>\n")
            .ToString();
    }

    private static string Short(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
