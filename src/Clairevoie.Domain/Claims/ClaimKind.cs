namespace Clairevoie.Domain.Claims;

/// <summary>What sort of quantity a figure is. Kinds are never mixed. <c>default</c> is a stock.</summary>
public enum ClaimKind
{
    /// <summary>How many there are at a moment.</summary>
    Stock,

    /// <summary>How many happened during a period.</summary>
    Flow,

    /// <summary>How many per day, per month, per 100,000.</summary>
    Rate,

    /// <summary>How many there could be.</summary>
    Capacity,

    /// <summary>A sum of money or a weight over a period.</summary>
    Amount,

    /// <summary>A share, a percentage, a multiple.</summary>
    Ratio,

    /// <summary>When something happened or is to happen.</summary>
    Date,

    /// <summary>How long something lasts.</summary>
    Duration,
}
