namespace Clairevoie.Domain;

/// <summary>What is too few to be told: 1 to 10 persons, acts or events. Zero is not small by itself.</summary>
public static class Small
{
    /// <summary>The least count that may be told.</summary>
    public const int Threshold = 11;

    /// <summary>Whether so few must stay hidden. Asked of the count itself, before any rounding.</summary>
    public static bool Is(long count) => count is > 0 and < Threshold;

    /// <summary>A count that stands in no table: itself, or nothing where it is small.</summary>
    public static long? OrHidden(long count) => Is(count) ? null : count;
}
