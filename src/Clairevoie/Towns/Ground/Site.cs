using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>What was there before the streets, in metres of Lambert-93: an island, its town limits, its water and its railway.</summary>
/// <param name="Land">The island, harbour cut out.</param>
/// <param name="City">The commune: what lies inside its limits.</param>
/// <param name="Canal">The canal and its basin, as water.</param>
/// <param name="CanalAxis">The canal's middle line.</param>
/// <param name="Tracks">The railway: first the main line, then the belt line, then the yard.</param>
public sealed record Site(Polygon Land, Polygon City, Geometry Canal, LineString CanalAxis, IReadOnlyList<LineString> Tracks)
{
    /// <summary>The middle of the town: some forty sea miles off the nearest real coast.</summary>
    public static readonly Coordinate Centre = new(155700, 6565000);

    public static readonly Coordinate Middle = new(158000, 6564600);
}
