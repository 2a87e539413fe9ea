namespace Clairevoie.Hall.Parts.Charts;

/// <summary>What goes from one thing to another, by what became of it, in the order of the flow's outcomes; a hidden value is <c>null</c>.</summary>
public sealed record FlowLink(string From, string To, IReadOnlyList<double?> Values);

/// <summary>A table of flows that can be drawn, with the sentence that says what is to be seen in it. At most three outcomes.</summary>
public sealed record Flow(string Title, string Sentence, IReadOnlyList<string> Outcomes, IReadOnlyList<FlowLink> Links)
{
    /// <summary>What is on the left: « De ».</summary>
    public required string FromIs { get; init; }

    /// <summary>What is on the right: « Vers ».</summary>
    public required string ToIs { get; init; }

    /// <summary>Said in the table instead of a value that is hidden.</summary>
    public required string Absent { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public string? Source { get; init; }

    /// <summary>A value as the table writes it.</summary>
    public string Written(double? value) => value?.ToString("#,0", System.Globalization.CultureInfo.CurrentCulture) ?? Absent;
}
