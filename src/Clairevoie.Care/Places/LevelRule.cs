using Clairevoie.Domain;

namespace Clairevoie.Care.Places;

/// <summary>
/// What partners outside care may know of places: free, tight or full, by service. A service is told from three structures of two
/// agencies and from 22 places, and which strand is full is not told. Every word leaves room for one place more or less: whoever knows
/// the places of each structure, which is public, finds of none how many are taken, and never that fewer than 11 are in all.
/// </summary>
public static class LevelRule
{
    private const int FewestStructures = 3, FewestAgencies = 2, FewestPlaces = 2 * Small.Threshold;

    /// <summary>Of so many places one at most is free.</summary>
    private const int Tight = 5, Full = 20;

    /// <summary>The words of a day, service by service; a service of which too few told is absent.</summary>
    public static CareLevels Of(DateOnly day, IEnumerable<PlacesNow> told) => new(day,
        [.. told.GroupBy(one => one.Service).Where(MayBeTold).OrderBy(service => service.Key, StringComparer.Ordinal)
            .Select(service => new ServiceLevel(service.Key, Level(service.Sum(one => one.Capacity), service.Sum(one => one.Occupied))))]);

    private static bool MayBeTold(IEnumerable<PlacesNow> service) =>
        service.Select(one => one.Structure).Distinct().Count() >= FewestStructures
        && service.Select(one => one.Agency).Distinct().Count() >= FewestAgencies
        && service.Sum(one => one.Capacity) >= FewestPlaces;

    private static PlaceLevel Level(long capacity, long occupied) =>
        (capacity - occupied) * Full <= capacity ? PlaceLevel.Full : (capacity - occupied) * Tight <= capacity ? PlaceLevel.Tight : PlaceLevel.Free;
}
