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
public sealed record Series(string Name, IReadOnlyList<double?> Values);

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

    public double Largest => Series.SelectMany(series => series.Values).Max() ?? 0;

    public string Written(double? value, string absent) => value?.ToString(Format, System.Globalization.CultureInfo.CurrentCulture) ?? Absent ?? absent;
}
