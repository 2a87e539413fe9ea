namespace Clairevoie.Hall.Parts.Charts;

/// <summary>One bar: where it lies (pixels down, from which share of the width and how far), which series it belongs to, and what is written at its end.</summary>
internal readonly record struct Bar(int Series, double Down, double From, double Share, string Says);

/// <summary>One label and the bars beneath it.</summary>
internal sealed record BarGroup(string Label, double Down, IReadOnlyList<Bar> Bars);

/// <summary>Bars lying down. Lengths are shares of the width, so that the words keep their size on any screen.</summary>
internal sealed class Bars
{
    private const double LabelHigh = 22, BarHigh = 18, Between = 14;

    // The longest bar leaves room for the number at its end.
    private const double Longest = 0.78;

    public Bars(Picture picture, string absent)
    {
        var high = LabelHigh + (picture.Series.Count * (BarHigh + 3)) + Between;
        var least = Math.Min(0, picture.Series.SelectMany(series => series.Values).Min() ?? 0);
        var scale = Longest / (Math.Max(0, picture.Largest) - least is > 0 and var span ? span : 1);
        Zero = -least * scale;
        Groups = [.. picture.Labels.Select((label, i) => new BarGroup(label, i * high, [.. picture.Series.Select((series, s) =>
            new Bar(s + 1, (i * high) + LabelHigh + (s * (BarHigh + 3)), Zero + (Math.Min(0, series.Values[i] ?? 0) * scale), Math.Abs(series.Values[i] ?? 0) * scale, picture.Written(series.Values[i], absent)))]))];
        High = (picture.Labels.Count * high) - Between;
    }

    /// <summary>Where zero lies: at the left, but where something fell.</summary>
    public double Zero { get; }

    public IReadOnlyList<BarGroup> Groups { get; }
    public double High { get; }
    public static double Thick => BarHigh;
}
