using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Places;

/// <summary>A structure says how many places it has on a day, how many are taken and how many requests wait; every field may be wrong.</summary>
/// <param name="Structure">Its id.</param>
/// <param name="Day">Today or yesterday: what is older stays as it was said.</param>
/// <param name="Written">The numbers, by measure and strand: <c>capacity.social</c>.</param>
public sealed record TellPlaces(string? Structure, DateOnly Day, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>What is asked of each strand, in the order of the form.</summary>
    public static IReadOnlyList<string> Asked { get; } = ["capacity", "occupied", "waiting"];

    /// <summary>How many days back a day may lie: one by hand, more in a file.</summary>
    public int DaysBack { get; init; } = 1;

    /// <summary>The name of one field.</summary>
    public static string Field(string measure, string strand) => $"{measure}.{strand}";

    /// <summary>The fact that follows, or every reason why none does. A strand that is left empty is not offered.</summary>
    public Decision<PlacesTold> Decide(IReadOnlyList<StructureKept> mine, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mine);
        if (mine.FirstOrDefault(one => one.Id == Structure) is not { } structure)
            return new Refusal("structure-unknown", nameof(Structure));
        if (Day > today || Day < today.AddDays(-DaysBack))
            return new Refusal("day-too-far", nameof(Day));
        var offered = Strands.Of(structure.ServiceType);
        var written = offered.Where(strand => Asked.Any(measure => !string.IsNullOrWhiteSpace(Written.GetValueOrDefault(Field(measure, strand))))).ToList();
        if (written.Count == 0)
            return new Refusal("places-untold", offered.Count > 0 ? Field(Asked[0], offered[0]) : null);
        List<Refusal> refusals = [];
        List<StrandPlaces> told = [.. written.Select(strand => Read(strand, refusals))];
        return refusals.Count > 0 ? refusals : new PlacesTold(structure, Day, told);
    }

    private StrandPlaces Read(string strand, List<Refusal> refusals)
    {
        var numbers = Asked.Select(measure => Number(Field(measure, strand), refusals)).ToList();
        if (numbers[1] > numbers[0])
            refusals.Add(new("more-taken-than-places", Field(Asked[1], strand)));
        return new(strand, numbers[0], numbers[1], numbers[2]);
    }

    private long Number(string field, List<Refusal> refusals)
    {
        switch (new Measure(field).Read(Written.GetValueOrDefault(field)))
        {
            case Decision<double?>.Yes { Fact: { } number }:
                return (long)number;
            case Decision<double?>.No no:
                refusals.AddRange(no.Why);
                return 0;
            default:
                refusals.Add(new("not-said", field));
                return 0;
        }
    }
}

/// <summary>Places of one strand: how many, how many taken, how many requests wait.</summary>
public sealed record StrandPlaces(string Strand, long Capacity, long Occupied, long Waiting);

/// <summary>The places of one structure on a day.</summary>
public sealed record PlacesTold(StructureKept Structure, DateOnly Day, IReadOnlyList<StrandPlaces> Strands);
