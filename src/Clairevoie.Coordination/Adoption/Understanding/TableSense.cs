using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A table with what it is about and what each of its columns is taken for.</summary>
public sealed record TableSense(FoundTable Table, TableKind Kind, IReadOnlyList<ColumnMeaning> Columns)
{
    /// <summary>The year that its title, its sheet or its file names; nothing when none or several do.</summary>
    public int? Year { get; init; }

    /// <summary>What it is called: the nearest words above it, or its sheet.</summary>
    public string Title { get; init; } = "";

    /// <summary>The heading as one text: by it a sender's next file of the same shape is known again.</summary>
    public string Shape => string.Join(" | ", Table.Columns.Select(column => PlainHeading.Of(column.Heading)));
}
