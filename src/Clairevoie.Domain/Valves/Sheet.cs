namespace Clairevoie.Domain;

/// <summary>Counts of one period as they cross a wall: nothing in it is small, and nothing small follows from it.</summary>
/// <param name="Period">A month (<c>2026-10</c>), a quarter (<c>2026-Q3</c>) or a year (<c>2026</c>).</param>
/// <param name="Tables">What is told.</param>
public sealed record Sheet(string Period, IReadOnlyList<ToldTable> Tables)
{
    /// <summary>By line, how many of those who owe a return have given it; absent where nobody owes any.</summary>
    public IReadOnlyList<Completeness> Returned { get; init; } = [];
}

/// <summary>How many of those who owe a return gave it.</summary>
public sealed record Completeness(string Key, int Given, int Owed);
