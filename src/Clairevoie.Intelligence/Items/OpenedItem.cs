using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Items;

/// <summary>An item opened for somebody, for a purpose.</summary>
/// <param name="Row">What lies in clear.</param>
/// <param name="Told">What it tells; nothing once it was purged.</param>
/// <param name="Purpose">Why it was opened.</param>
public sealed record OpenedItem(ItemRow Row, ItemTold? Told, ReadingPurpose Purpose)
{
    /// <summary>How it was graded, the first time and since.</summary>
    public IReadOnlyList<GradingLine> Gradings { get; init; } = [];

    /// <summary>The reports joined to it that the viewer sees.</summary>
    public IReadOnlyList<JoinedReport> Reports { get; init; } = [];

    /// <summary>How many reports were joined to it.</summary>
    public long HowManyReports { get; init; }

    /// <summary>Whether the viewer holds it, and may grade and share it.</summary>
    public bool Held { get; init; }

    /// <summary>Whether it was first graded by the viewer's own body.</summary>
    public bool Originates { get; init; }
}

/// <summary>A page of the list, and whether more follow.</summary>
public sealed record ItemPage(IReadOnlyList<ItemRow> Lines, bool More)
{
    /// <summary>Where the next page starts.</summary>
    public string? Next => More ? $"{Lines[^1].Entered}_{Lines[^1].Id:D}" : null;
}
