namespace Clairevoie.Care.Places;

/// <summary>What a structure said last of one strand, and of which day.</summary>
public sealed record PlacesLine(string Structure, string Strand, DateOnly Day, long Capacity, long Occupied, long Waiting)
{
    /// <summary>Computed, never entered.</summary>
    public long Free => Capacity - Occupied;
}

/// <summary>The same with its agency and its service, for the table of all.</summary>
public sealed record PlacesNow(string Structure, string Agency, string Service, string Strand, long Capacity, long Occupied, long Waiting);

/// <summary>Places of one service and strand, of all its structures together.</summary>
public sealed record ServicePlaces(string Service, string Strand, int Structures, long Capacity, long Occupied, long Waiting)
{
    /// <summary>Computed, never entered.</summary>
    public long Free => Capacity - Occupied;

    /// <summary>Adds structures up, in the order of their services and strands.</summary>
    public static IReadOnlyList<ServicePlaces> Sum(IEnumerable<PlacesNow> told) =>
        [.. told.GroupBy(one => (one.Service, one.Strand)).Select(same =>
            new ServicePlaces(same.Key.Service, same.Key.Strand, same.Count(), same.Sum(one => one.Capacity), same.Sum(one => one.Occupied), same.Sum(one => one.Waiting)))];
}
