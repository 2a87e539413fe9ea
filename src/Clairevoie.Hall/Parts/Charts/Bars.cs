namespace Clairevoie.Hall.Parts.Charts;

/// <summary>One bar: where it lies (pixels down, share across), which series it belongs to, and what is written at its end.</summary>
internal readonly record struct Bar(int Series, double Down, double Share, string Says);

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
        var largest = picture.Largest > 0 ? picture.Largest : 1;
        Groups = [.. picture.Labels.Select((label, i) => new BarGroup(label, i * high, [.. picture.Series.Select((series, s) =>
            new Bar(s + 1, (i * high) + LabelHigh + (s * (BarHigh + 3)), (series.Values[i] ?? 0) / largest * Longest, picture.Written(series.Values[i], absent)))]))];
        High = (picture.Labels.Count * high) - Between;
    }

    public IReadOnlyList<BarGroup> Groups { get; }
    public double High { get; }
    public static double Thick => BarHigh;
}
