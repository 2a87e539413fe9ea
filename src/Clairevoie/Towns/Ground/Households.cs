namespace Clairevoie.Towns.Ground;

/// <summary>How many households live in a quarter of the town: as many to each of its doors as in a dense city of apartment houses.</summary>
internal static class Households
{
    private const double ToADoor = 9.5;

    public static long Of(FictionalTown town, Quarter quarter)
    {
        var near = quarter.Shape.EnvelopeInternal;
        var inside = new NetTopologySuite.Algorithm.Locate.IndexedPointInAreaLocator(quarter.Shape);
        var doors = town.Addresses.Count(door => near.Contains(door.At) && inside.Locate(door.At) != NetTopologySuite.Geometries.Location.Exterior);
        return (long)Math.Round(doors * ToADoor);
    }
}
