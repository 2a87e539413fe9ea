namespace Clairevoie.Domain;

/// <summary>What kind of place sells. <c>default</c> is the street.</summary>
public enum DealPointKind
{
    /// <summary>On the public way.</summary>
    Street,

    /// <summary>In the hall or the stairs of a building.</summary>
    BuildingHall,

    /// <summary>Brought to the buyer's door.</summary>
    HomeDelivery,

    /// <summary>In a shop.</summary>
    Shop,

    /// <summary>By a channel or a site.</summary>
    Online,
}
