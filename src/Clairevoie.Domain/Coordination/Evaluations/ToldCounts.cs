namespace Clairevoie.Domain;

/// <summary>
/// What the public may read of the counts of an evaluation: nothing when any of them is small, and otherwise all of them to the nearest five,
/// so that nothing small follows by taking them from the counts of a quarter.
/// </summary>
/// <param name="Counts">Target, buffer and control, each before and after.</param>
public sealed record ToldCounts(IReadOnlyList<long> Counts)
{
    /// <summary>What counts and effects are rounded to.</summary>
    public const int Step = 5;

    /// <summary>What may be told of six counts.</summary>
    public static ToldCounts? Of(IReadOnlyList<long> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Any(Small.Is) ? null : new([.. counts.Select(count => (long)Rounded(count))]);
    }

    /// <summary>To the nearest five.</summary>
    public static double Rounded(double number) => Step * Math.Round(number / Step, MidpointRounding.AwayFromZero);
}
