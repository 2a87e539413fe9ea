namespace Clairevoie.Coordination.Measures.Files;

/// <summary>The columns of a plan's file. The first says what a row is: a plan, a strand, a line, a sum or a fact; an empty one is a line.</summary>
public static class PlanColumns
{
    /// <summary>The kinds of row, in the order in which a file is written.</summary>
    public static IReadOnlyList<string> Rows { get; } = ["plan", "strand", "line", "sum", "fact"];

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "row", "plan", "number", "kind", "strand", "within", "title", "aim", "pilot", "partners", "territory", "indicator", "due",
        "audience", "channel", "begins", "ends", "reach", "source", "year", "funder", "status", "amount",
        "move", "on", "told", "body", "words", "reason", "evidence", "reference", "counted", "of",
    ];

    /// <summary>Those without which no row can be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["plan", "number", "title", "territory"];

    /// <summary>Those that hold numbers in a workbook.</summary>
    public static IReadOnlySet<string> Numbers { get; } = new HashSet<string> { "reach", "year", "amount", "counted", "of" };
}
