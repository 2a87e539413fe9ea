namespace Clairevoie.Domain;

/// <summary>How a deal point is run: things and ways, never persons; several may hold. <c>default</c> is not known.</summary>
[Flags]
public enum HowRun
{
    /// <summary>Nobody said.</summary>
    Unknown = 0,

    /// <summary>Somebody watches and warns.</summary>
    Lookouts = 1,

    /// <summary>Passers-by are called.</summary>
    Touting = 2,

    /// <summary>Access is filtered or blocked.</summary>
    Filtered = 4,

    /// <summary>The goods lie in a stash nearby.</summary>
    Stash = 8,

    /// <summary>Buyers queue.</summary>
    Queue = 16,

    /// <summary>Sold from a vehicle or a two-wheeler.</summary>
    Vehicle = 32,

    /// <summary>Ordered first, met afterwards.</summary>
    OnOrder = 64,
}
