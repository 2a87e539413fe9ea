using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>Small pictures side by side, one for each method, time against n, both in powers of ten.</summary>
internal static class GrowthPicture
{
    private const int Columns = 4;
    private const double Wide = 240, High = 190, Left = 52, Top = 34, Plot = 160, Deep = 104;

    /// <summary>Seconds at the bottom and at the top of each picture, as powers of ten.</summary>
    private const double Lowest = -7, Highest = 1;

    public static string Table(IReadOnlyList<Grown> grown)
    {
        var table = new StringBuilder("| method | n | shortest n | × 10 | × 100 | × 1,000 | power of n, last decade | all three |\n|---|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var one in grown)
            table.Append(CultureInfo.InvariantCulture, $"| {one.Line.Method} | {one.Line.Of} | {one.Line.Least:N0}: {Time(one.Seconds[0])} | {Time(one.Seconds[1])} | {Time(one.Seconds[2])} | {Time(one.Seconds[3])} | {one.Exponent:0.00} | {one.Overall:0.00} |\n");
        return table.ToString();
    }

    public static string Of(IReadOnlyList<Grown> grown)
    {
        var rows = (grown.Count + Columns - 1) / Columns;
        var panels = string.Concat(grown.Select((one, at) => Invariant($"<g transform=\"translate({Wide * (at % Columns)} {High * (at / Columns)})\">\n{Panel(one)}</g>\n")));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Wide * Columns} {High * rows}" role="img" font-family="sans-serif" font-size="12">
            <title>Time of every method against the size of its data, both in powers of ten; the dashed line grows as n</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            {panels}</svg>

            """;
    }

    private static string Panel(Grown one)
    {
        var panel = new StringBuilder(Invariant($"<text x=\"{Left}\" y=\"{Top - 12}\" font-weight=\"bold\">{one.Line.Method}</text>\n"));
        foreach (var (power, label) in new[] { (-6d, "1 µs"), (-3d, "1 ms"), (0d, "1 s") })
            panel.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(power):0.#}h{Plot}\" stroke=\"#d0d0d0\"/><text x=\"{Left - 6}\" y=\"{Y(power) + 4:0.#}\" text-anchor=\"end\">{label}</text>\n");
        for (var at = 0; at < one.Seconds.Count; at++)
            panel.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(at):0.#}\" y=\"{Top + Deep + 18}\" text-anchor=\"middle\">{Count(one.Line.Sizes[at])}</text>\n");
        var end = Math.Log10(one.Seconds[^1]);
        panel.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(0):0.#} {Y(Math.Max(Lowest, end - 3)):0.#}L{X(3):0.#} {Y(Math.Max(Lowest, end - 3) + Math.Min(3, end - Lowest)):0.#}\" stroke=\"#5b6b7b\" stroke-dasharray=\"4 4\" fill=\"none\"/>\n");
        panel.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', one.Seconds.Select((time, at) => Invariant($"{X(at):0.#},{Y(Math.Log10(time)):0.#}")))}\" fill=\"none\" stroke=\"#1f4e79\" stroke-width=\"2.5\"/>\n");
        foreach (var (time, at) in one.Seconds.Select((time, at) => (time, at)))
            panel.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(at):0.#}\" cy=\"{Y(Math.Log10(time)):0.#}\" r=\"3.5\" fill=\"#1f4e79\"/>\n");
        return panel.ToString();
    }

    private static string Time(double seconds) => seconds switch
    {
        < 1e-3 => Invariant($"{seconds * 1e6:0.##} µs"),
        < 1 => Invariant($"{seconds * 1e3:0.##} ms"),
        _ => Invariant($"{seconds:0.##} s"),
    };

    private static string Count(int n) => n >= 1_000_000 ? Invariant($"{n / 1_000_000} M") : n >= 1000 ? Invariant($"{n / 1000} k") : Invariant($"{n}");

    private static double X(int at) => Left + 10 + ((Plot - 20) * at / 3);

    private static double Y(double power) => Top + (Deep * (Highest - Math.Clamp(power, Lowest, Highest)) / (Highest - Lowest));
}
