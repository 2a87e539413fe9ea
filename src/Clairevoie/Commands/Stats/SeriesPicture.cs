using System.Globalization;
using System.Net;
using System.Text;
using Clairevoie.Statistics.Change;

namespace Clairevoie.Commands.Stats;

/// <summary>Counts over time as SVG: a bar for each period, darker and marked where it signals, and what was expected as a line.</summary>
internal static class SeriesPicture
{
    private const double Left = 50, Right = 740, Top = 60, Bottom = 260;

    public static string Of(string title, IReadOnlyList<WatchedPeriod> periods)
    {
        var most = Math.Max(1, periods.Max(period => Math.Max(period.Count, period.Expected)));
        var width = (Right - Left) / periods.Count;
        double Down(double count) => Bottom - (count / most * (Bottom - Top));
        var drawn = new StringBuilder();
        foreach (var (at, period) in periods.Index())
        {
            var x = Left + (at * width);
            drawn.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Short(x)}\" y=\"{Short(Down(period.Count))}\" width=\"{Short(Math.Max(0.5, 0.8 * width))}\" height=\"{Short(Bottom - Down(period.Count))}\" fill=\"{(period.Signal ? "#a11d33" : "#9fb3c8")}\"><title>{period.Day:yyyy-MM-dd}: {period.Count}</title></rect>");
            if (period.Signal)
                drawn.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Short(x + (0.4 * width))} {Short(Down(period.Count) - 3)}l-4 -8h8z\" fill=\"#a11d33\"/>");
            drawn.Append('\n');
        }

        var line = string.Join(' ', periods.Index().Select(one => $"{Short(Left + ((one.Index + 0.4) * width))},{Short(Down(one.Item.Expected))}"));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 320" role="img" font-family="sans-serif" font-size="13" fill="#1a1a1a">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="20" y="28" font-size="15">{WebUtility.HtmlEncode(title)}</text>
            {drawn}<polyline points="{line}" fill="none" stroke="#1a1a1a" stroke-width="1.5"/>
            <text x="{Short(Left - 6)}" y="{Short(Top + 4)}" text-anchor="end">{most.ToString("0", CultureInfo.InvariantCulture)}</text><text x="{Short(Left - 6)}" y="{Short(Bottom)}" text-anchor="end">0</text>
            <text x="{Short(Left)}" y="280">{periods[0].Day:yyyy-MM-dd}</text><text x="{Short(Right)}" y="280" text-anchor="end">{periods[^1].Day:yyyy-MM-dd}</text>
            <text x="{Short(Left)}" y="306">Bars: counts. Line: expected. Triangles: signals.</text>
            </svg>
            """;
    }

    private static string Short(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
