namespace Clairevoie.Domain;

/// <summary>How two nodes of a network are tied. <c>default</c> is that one supplies the other.</summary>
public enum TieKind
{
    /// <summary>Goods go from the first to the second.</summary>
    Supplies,

    /// <summary>The first runs the second.</summary>
    Runs,

    /// <summary>The first takes orders for the second.</summary>
    TakesOrders,

    /// <summary>Both use the same means: a stash, a way, a vehicle.</summary>
    SharesMeans,
}
