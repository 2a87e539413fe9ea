namespace Clairevoie.Domain;

/// <summary>Counts that may be told. An absent count is hidden or excluded, and nothing says which.</summary>
/// <param name="Name">What is counted, as a key for words.</param>
/// <param name="Columns">The keys of the columns; the last may be <see cref="Total"/>.</param>
/// <param name="Lines">The lines; the last may be <see cref="Total"/>.</param>
public sealed record ToldTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<ToldLine> Lines)
{
    /// <summary>The key of a line or a column that sums the others.</summary>
    public const string Total = "total";
}

/// <summary>One line of what may be told.</summary>
public sealed record ToldLine(string Key, IReadOnlyList<long?> Counts);
