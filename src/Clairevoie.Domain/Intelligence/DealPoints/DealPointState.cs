namespace Clairevoie.Domain;

/// <summary>How a deal point stands: worked out from its facts, never written. <c>default</c> is suspected.</summary>
public enum DealPointState
{
    /// <summary>Told or seen, not yet confirmed: it is not counted in the stock.</summary>
    Suspected,

    /// <summary>It is there.</summary>
    Confirmed,

    /// <summary>Somebody acted on it; it still stands until somebody says that it closed.</summary>
    ActedOn,

    /// <summary>It no longer sells, after an action.</summary>
    Closed,

    /// <summary>It sells again, at its place or near it.</summary>
    ReFormed,

    /// <summary>It no longer sells, and nobody acted.</summary>
    Gone,
}

/// <summary>What follows from a state.</summary>
public static class DealPointStates
{
    /// <summary>Whether a point in this state is in the stock.</summary>
    public static bool Stands(this DealPointState state) => state is DealPointState.Confirmed or DealPointState.ActedOn or DealPointState.ReFormed;

    /// <summary>Whether a point in this state sold once and no longer does.</summary>
    public static bool IsOver(this DealPointState state) => state is DealPointState.Closed or DealPointState.Gone;
}
