namespace Clairevoie.Domain;

/// <summary>What a place of the table is. <c>default</c> is a sector.</summary>
public enum PlaceKind
{
    /// <summary>Several streets that partners name together.</summary>
    Sector,

    /// <summary>A piece of a street, from one crossing to the next.</summary>
    StreetSegment,

    /// <summary>Where people gather to use: it has a size, which is counted.</summary>
    Scene,

    /// <summary>Somebody's own premises: a building, a station, a shop, a works.</summary>
    Site,
}
