namespace Clairevoie.Domain;

/// <summary>How a scene was counted: part of what the count means. <c>default</c> is one by one, from one spot.</summary>
public enum CountMethod
{
    /// <summary>One by one, from one spot, at one moment.</summary>
    OneByOne,

    /// <summary>One by one, walking through once.</summary>
    WalkedThrough,

    /// <summary>The highest of several passes in the same hour.</summary>
    HighestOfPasses,

    /// <summary>By eye, in tens.</summary>
    ByEye,

    /// <summary>Told by people on the spot, not seen.</summary>
    Told,
}
