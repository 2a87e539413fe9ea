namespace Clairevoie.Domain;

/// <summary>
/// What several periods come to, from what was told of each: a quarter or a year is never told from its own counts, since the difference to
/// its months would give a hidden month away.
/// </summary>
public static class ToldSum
{
    /// <summary>The sum, or nothing where one of them was not told.</summary>
    public static long? Of(IReadOnlyCollection<long?> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Count > 0 && told.All(count => count is not null) ? told.Sum() : null;
    }
}
