namespace Clairevoie.Domain;

/// <summary>What an item is about: things, places and ways, never a person. <c>default</c> is a place where drugs are sold.</summary>
public enum ItemAbout
{
    /// <summary>A place where drugs are sold.</summary>
    DealPoint,

    /// <summary>A place where drugs are kept, cut or cooked.</summary>
    Stash,

    /// <summary>A way by which they come.</summary>
    SupplyRoute,

    /// <summary>A sale on line, with its sectors of delivery.</summary>
    OnlineSale,

    /// <summary>A network as a whole, under its generated name.</summary>
    Network,
}
