namespace Clairevoie.Domain;

/// <summary>What a deal point stands on: never a door inside a building, never a floor. <c>default</c> is a stretch of street.</summary>
public enum Footing
{
    /// <summary>A stretch of street between two crossings.</summary>
    StreetSegment,

    /// <summary>The entrance of a building.</summary>
    BuildingEntrance,

    /// <summary>A sector and no place: a delivery or a channel.</summary>
    Sector,
}
