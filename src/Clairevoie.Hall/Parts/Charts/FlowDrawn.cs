namespace Clairevoie.Hall.Parts.Charts;

/// <summary>One end of a flow: its name and the bar that it stands on, in pixels down.</summary>
internal sealed record FlowEnd(string Name, double Down, double High);

/// <summary>A band from left to right, of one outcome, as an SVG path on a width of one hundred.</summary>
internal sealed record FlowBand(int Outcome, string Path);

/// <summary>
/// A flow laid out (Sankey): ends on both sides in the order of the table, bands as thick as their values. What is hidden is not drawn, and an
/// end of which nothing is told has a bar without height, so that the table alone speaks of it.
/// </summary>
internal sealed class FlowDrawn
{
    private const double LabelHigh = 24, Between = 12, All = 260, Inner = 1.5;

    private readonly double scale;

    public FlowDrawn(Flow flow)
    {
        var largest = flow.Links.Sum(Told);
        scale = largest > 0 ? All / largest : 0;
        (Left, Right) = (Ends(flow.Links, link => link.From), Ends(flow.Links, link => link.To));
        High = Math.Max(Bottom(Left), Bottom(Right));
        Bands = [.. Laid(flow)];
    }

    public IReadOnlyList<FlowEnd> Left { get; }
    public IReadOnlyList<FlowEnd> Right { get; }
    public IReadOnlyList<FlowBand> Bands { get; }
    public double High { get; }

    private static double Told(FlowLink link) => link.Values.Sum(value => value ?? 0);

    private static double Bottom(IReadOnlyList<FlowEnd> ends) => ends.Count == 0 ? 0 : ends[^1].Down + ends[^1].High;

    private List<FlowEnd> Ends(IReadOnlyList<FlowLink> links, Func<FlowLink, string> nameOf)
    {
        List<FlowEnd> ends = [];
        var down = LabelHigh;
        foreach (var end in links.GroupBy(nameOf))
        {
            ends.Add(new(end.Key, down, end.Sum(Told) * scale));
            down += ends[^1].High + LabelHigh + Between;
        }

        return ends;
    }

    private IEnumerable<FlowBand> Laid(Flow flow)
    {
        var (left, right) = (Left.ToDictionary(end => end.Name, end => end.Down), Right.ToDictionary(end => end.Name, end => end.Down));
        foreach (var link in flow.Links)
            for (var outcome = 0; outcome < link.Values.Count; outcome++)
            {
                var thick = (link.Values[outcome] ?? 0) * scale;
                if (thick <= 0)
                    continue;
                yield return new(outcome + 1, Path(left[link.From], right[link.To], thick));
                left[link.From] += thick;
                right[link.To] += thick;
            }
    }

    private static string Path(double from, double to, double thick) =>
        $"M{Svg.Number(Inner)} {Svg.Number(from)}C50 {Svg.Number(from)} 50 {Svg.Number(to)} {Svg.Number(100 - Inner)} {Svg.Number(to)}"
        + $"V{Svg.Number(to + thick)}C50 {Svg.Number(to + thick)} 50 {Svg.Number(from + thick)} {Svg.Number(Inner)} {Svg.Number(from + thick)}Z";
}
