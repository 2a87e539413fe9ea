namespace Clairevoie.Domain;

/// <summary>What may be noted of a deal point. <c>default</c> is that it was seen.</summary>
public enum DealPointFactKind
{
    /// <summary>It was told or seen to sell.</summary>
    Seen,

    /// <summary>A service confirms it.</summary>
    Confirmed,

    /// <summary>An operation took place there.</summary>
    ActedOn,

    /// <summary>It no longer sells, after an action.</summary>
    Closed,

    /// <summary>It sells again, at its place or as the successor of another.</summary>
    ReFormed,

    /// <summary>The selling moved: a point that stood leaves, a point that did not stand is where it went.</summary>
    Displaced,

    /// <summary>It no longer sells, and nobody acted.</summary>
    Gone,
}

/// <summary>One thing noted of a deal point, with the day on which it held.</summary>
/// <param name="Kind">What is noted.</param>
/// <param name="Day">When it held, which is not when it was written.</param>
/// <param name="Turn">The order in which facts of one point were written: what decides between two of the same day.</param>
/// <param name="Follows">Whether it names another point: the one that closed and of which this is the successor.</param>
public readonly record struct DealPointFact(DealPointFactKind Kind, DateOnly Day, int Turn, bool Follows = false);
