namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>A column of a made table: its heading, level by level from above, and what it writes in each row.</summary>
internal sealed record MadeColumn(IReadOnlyList<string> Path, Func<int, DrawnCell> Write)
{
    /// <summary>What stands in the row of totals; nothing where it has none.</summary>
    public Func<IReadOnlyList<DrawnCell>, DrawnCell>? Totals { get; init; }

    /// <summary>Whether equal cells one below the other are merged or left blank below the first.</summary>
    public bool IsMerged { get; init; }

    public bool IsBlankBelow { get; init; }

    /// <summary>An empty column that stands between others.</summary>
    public static MadeColumn Spacer => new([], _ => new DrawnCell("", "around"));

    public static MadeColumn Of(string heading, Func<int, DrawnCell> write) => new([heading], write);

    public static DrawnCell Sum(IReadOnlyList<DrawnCell> cells) =>
        new($"{cells.Sum(cell => cell.Number ?? 0)}", "total") { Number = cells.Sum(cell => cell.Number ?? 0) };
}
