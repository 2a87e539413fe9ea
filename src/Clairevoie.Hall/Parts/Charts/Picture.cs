namespace Clairevoie.Hall.Parts.Charts;

/// <summary>How a table is drawn.</summary>
public enum Shape
{
    /// <summary>One bar for each value, lying down, so that long names can be read.</summary>
    Bars,

    /// <summary>Values in the order of time, joined.</summary>
    Lines,
}

/// <summary>One row of values that belong together, in the order of the picture's labels; a missing value is <c>null</c>.</summary>
public sealed record Series(string Name, IReadOnlyList<double?> Values)
{
    /// <summary>How far chance alone lets each value lie, in the order of the values; none where nothing is said.</summary>
    public IReadOnlyList<(double Low, double High)?> Intervals { get; init; } = [];

    /// <summary>Places of values of periods that are not whole: drawn hollow, said in the table.</summary>
    public IReadOnlySet<int> Incomplete { get; init; } = new HashSet<int>();

    /// <summary>The interval at a place, or nothing.</summary>
    public (double Low, double High)? IntervalAt(int place) => place < Intervals.Count ? Intervals[place] : null;
}

/// <summary>A table that can be drawn, with the sentence that says what is to be seen in it. At most three series.</summary>
public sealed record Picture(string Title, string Sentence, IReadOnlyList<string> Labels, IReadOnlyList<Series> Series)
{
    public Shape Shape { get; init; } = Shape.Bars;

    /// <summary>What the labels are: « Année », « Quartier ».</summary>
    public required string LabelsAre { get; init; }

    /// <summary>How numbers are written, as in <c>double.ToString</c>.</summary>
    public string Format { get; init; } = "#,0.##";

    /// <summary>Said in the table instead of a value that is missing or hidden.</summary>
    public string? Absent { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public string? Source { get; init; }

    /// <summary>Places before which the series breaks, each with why: nothing is joined across.</summary>
    public IReadOnlyDictionary<int, string> Breaks { get; init; } = new Dictionary<int, string>();

    public double Largest => Series.SelectMany(series => series.Values.Concat(series.Intervals.Select(interval => interval?.High))).Max() ?? 0;

    /// <summary>Whether an interval is drawn.</summary>
    public bool HasIntervals => Series.Any(series => series.Intervals.Any(interval => interval is not null));

    /// <summary>Whether a period is not whole.</summary>
    public bool HasIncomplete => Series.Any(series => series.Incomplete.Count > 0);

    public string Written(double? value, string absent) => value?.ToString(Format, System.Globalization.CultureInfo.CurrentCulture) ?? Absent ?? absent;
}
