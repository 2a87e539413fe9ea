namespace Clairevoie.Domain;

/// <summary>How a deal point enters or leaves the stock. <c>default</c> is that it opened.</summary>
public enum DealPointMove
{
    /// <summary>It enters for the first time.</summary>
    Opened,

    /// <summary>It enters again, or as the successor of one that closed.</summary>
    Reopened,

    /// <summary>It leaves, closed or gone.</summary>
    Closed,

    /// <summary>It leaves because the selling moved elsewhere.</summary>
    DisplacedAway,

    /// <summary>It enters because the selling moved here.</summary>
    DisplacedHere,
}

/// <summary>A move and its day.</summary>
public readonly record struct DealPointMoved(DealPointMove Move, DateOnly Day);
