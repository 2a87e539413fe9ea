namespace Clairevoie.Hall.Parts.Charts;

/// <summary>A point of a line, as shares of the width and of the height.</summary>
internal readonly record struct Dot(double Across, double Down, bool IsWhole);

/// <summary>How far chance alone lets a value lie, as shares of the height.</summary>
internal readonly record struct Whisker(double Across, double Top, double Bottom);

/// <summary>Values in time. Places are shares of the drawing, so that words and strokes keep their size on any screen.</summary>
internal sealed class Lines(Picture picture)
{
    // Room on both sides so that first and last dots are whole; room above for the topmost mark.
    private const double Side = 0.04, Above = 0.08, Below = 0.04;

    public Ruler Ruler { get; } = Ruler.Upto(picture.Largest);

    public double Down(double value) => 1 - Below - (Ruler.Along(value) * (1 - Above - Below));

    public double Across(int place) =>
        picture.Labels.Count < 2 ? 0.5 : Side + ((1 - (2 * Side)) * place / (picture.Labels.Count - 1));

    public IEnumerable<Dot> Dots(Series series) =>
        series.Values.Select((value, i) => (value, i)).Where(at => at.value is not null)
            .Select(at => new Dot(Across(at.i), Down(at.value!.Value), !series.Incomplete.Contains(at.i)));

    /// <summary>The intervals of a series that has them.</summary>
    public IEnumerable<Whisker> Whiskers(Series series) =>
        from place in Enumerable.Range(0, series.Values.Count)
        let interval = series.IntervalAt(place)
        where interval is not null
        select new Whisker(Across(place), Down(interval.Value.High), Down(interval.Value.Low));

    /// <summary>Where a break stands: half-way before the first value of what follows.</summary>
    public double BreakAcross(int place) => place <= 0 ? 0 : (Across(place - 1) + Across(place)) / 2;

    /// <summary>Unbroken stretches as SVG points on a square of one hundred: a missing value leaves a gap, never a guess.</summary>
    public IEnumerable<string> Stretches(Series series)
    {
        var stretch = new List<string>();
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (picture.Breaks.ContainsKey(i))
            {
                if (stretch.Count > 1) yield return string.Join(' ', stretch);
                stretch.Clear();
            }

            if (series.Values[i] is { } value) stretch.Add($"{Svg.Number(Across(i) * 100)},{Svg.Number(Down(value) * 100)}");
            if (series.Values[i] is not null && i < series.Values.Count - 1) continue;
            if (stretch.Count > 1) yield return string.Join(' ', stretch);
            stretch.Clear();
        }
    }

    /// <summary>Labels written under the drawing: the ends, and as many between as there is room for.</summary>
    public IEnumerable<(int Place, string Anchor)> Named()
    {
        var last = picture.Labels.Count - 1;
        var every = Math.Max(1, (int)Math.Ceiling(last / 4.0));
        for (var i = 0; i <= last; i += every)
            if (i == 0 || i == last || last - i >= every) yield return (i, i == 0 ? "start" : i == last ? "end" : "middle");
        if (last % every != 0) yield return (last, "end");
    }
}
