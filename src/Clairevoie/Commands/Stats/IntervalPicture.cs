using System.Globalization;
using System.Net;
using System.Text;

namespace Clairevoie.Commands.Stats;

/// <summary>One line of a picture of intervals.</summary>
/// <param name="Words">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; endless ends run to the edge.</param>
internal sealed record IntervalLine(string Words, double Value, double Low, double High);

/// <summary>Numbers with their intervals on one axis, as SVG; a line marks where nothing would have happened.</summary>
internal static class IntervalPicture
{
    private const double Left = 250, Right = 730, Top = 60, Step = 44;

    /// <summary>The picture.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="axis">What the axis counts.</param>
    /// <param name="nothing">The value that says nothing happened: 0 for differences, 1 for ratios.</param>
    /// <param name="lines">What is drawn.</param>
    public static string Of(string title, string axis, double nothing, IReadOnlyList<IntervalLine> lines)
    {
        var ends = lines.SelectMany(line => new[] { line.Low, line.High, line.Value }).Append(nothing).Where(double.IsFinite).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        var room = high > low ? 0.08 * (high - low) : 1;
        double Place(double value) => Left + ((Math.Clamp(value, low - room, high + room) - low + room) / (high - low + (2 * room)) * (Right - Left));
        var bottom = Top + (Step * lines.Count);
        var drawn = new StringBuilder();
        foreach (var (at, line) in lines.Index())
            drawn.Append(Drawn(line, Top + (Step * at) + 16, Place));
        foreach (var tick in Ticks(low - room, high + room))
            drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"{Short(Place(tick))}\" y=\"{Short(bottom + 18)}\" text-anchor=\"middle\">{Number(tick)}</text>\n");
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {Short(bottom + 52)}" role="img" font-family="sans-serif" font-size="13" fill="#1a1a1a">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="20" y="28" font-size="15">{WebUtility.HtmlEncode(title)}</text>
            <line x1="{Short(Place(nothing))}" x2="{Short(Place(nothing))}" y1="{Short(Top - 14)}" y2="{Short(bottom)}" stroke="#767676" stroke-dasharray="4 3"/>
            {drawn}<text x="{Short((Left + Right) / 2)}" y="{Short(bottom + 40)}" text-anchor="middle">{WebUtility.HtmlEncode(axis)}</text>
            </svg>
            """;
    }

    private static string Drawn(IntervalLine line, double y, Func<double, double> place) => string.Create(CultureInfo.InvariantCulture,
        $"<text x=\"{Short(Left - 14)}\" y=\"{Short(y + 4)}\" text-anchor=\"end\">{WebUtility.HtmlEncode(line.Words)}</text><line x1=\"{Short(place(line.Low))}\" x2=\"{Short(place(line.High))}\" y1=\"{Short(y)}\" y2=\"{Short(y)}\" stroke=\"#0b5394\" stroke-width=\"3\"/><circle cx=\"{Short(place(line.Value))}\" cy=\"{Short(y)}\" r=\"5\" fill=\"#0b5394\"/><text x=\"{Short(place(line.Value))}\" y=\"{Short(y + 20)}\" text-anchor=\"middle\" font-size=\"11\" paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\">{Number(line.Value)} ({Number(line.Low)} to {Number(line.High)})</text>\n");

    private static IEnumerable<double> Ticks(double low, double high)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10((high - low) / 3)));
        step *= (high - low) / step > 12 ? 5 : (high - low) / step > 6 ? 2 : 1;
        for (var tick = Math.Ceiling(low / step) * step; tick <= high; tick += step)
            yield return Math.Abs(tick) < step / 2 ? 0 : tick;
    }

    private static string Number(double number) => double.IsFinite(number)
        ? number.ToString(Math.Abs(number) >= 100 ? "0" : "0.##", CultureInfo.InvariantCulture)
        : number > 0 ? "∞" : "-∞";

    private static string Short(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
