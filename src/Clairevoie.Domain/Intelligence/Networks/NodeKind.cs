namespace Clairevoie.Domain;

/// <summary>What a node of a distribution network is: places, ways and means, never a person. <c>default</c> is a deal point.</summary>
public enum NodeKind
{
    /// <summary>A deal point, as it is written down on its own page.</summary>
    DealPoint,

    /// <summary>A place where drugs are cut or cooked.</summary>
    Kitchen,

    /// <summary>A place where drugs or money are kept.</summary>
    Stash,

    /// <summary>A way by which drugs come.</summary>
    SupplyRoute,

    /// <summary>A channel that sells on line, by what it is and never by its address.</summary>
    OnlineChannel,

    /// <summary>A network as a whole, under its generated name.</summary>
    Network,
}
