using System.Globalization;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Counters;

/// <summary>A tally as it was sent; every field may be wrong.</summary>
/// <param name="Id">A random id that the sender chose: the same id twice is one tally.</param>
/// <param name="Structure">Which structure counted.</param>
/// <param name="Day">The day, <c>yyyy-MM-dd</c>.</param>
/// <param name="Half"><c>am</c> or <c>pm</c>, in the street only.</param>
/// <param name="Sector">The territory in which it was counted, in the street only.</param>
/// <param name="Written">The counts, by key.</param>
public sealed record GivenTally(string? Id, string? Structure, string? Day, string? Half, string? Sector, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>How many days a telephone may stay without network.</summary>
    public const int MostDays = 31;

    /// <summary>How many days back a day may lie.</summary>
    public int DaysBack { get; init; } = MostDays;

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<TallyCounted> Decide(IReadOnlyList<StructureKept> mine, IReadOnlySet<string> sectors, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(sectors);
        if (!Guid.TryParseExact(Id, "D", out var id))
            return new Refusal("id-unreadable", nameof(Id));
        if (mine.FirstOrDefault(one => one.Id == Structure) is not { } structure || Pad.Of(structure.Service) is not { } pad)
            return new Refusal("structure-unknown", nameof(Structure));
        List<Refusal> refusals = [];
        var day = ReadDay(today, refusals);
        if (pad.InTheStreet && Half is not ("am" or "pm"))
            refusals.Add(new("half-unsaid", nameof(Half)));
        if (pad.InTheStreet && !sectors.Contains(Sector ?? ""))
            refusals.Add(new("sector-unknown", nameof(Sector)));
        var counts = Counts(pad, refusals);
        if (refusals.Count == 0 && counts.Count == 0)
            refusals.Add(new("nothing-counted", pad.Measures[0].Key));
        return refusals.Count > 0 ? refusals : new TallyCounted(id, structure, day, pad.InTheStreet ? Half! : "", pad.InTheStreet ? Sector! : "", counts);
    }

    private DateOnly ReadDay(DateOnly today, List<Refusal> refusals)
    {
        if (!DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            refusals.Add(new("day-unreadable", nameof(Day)));
        else if (day > today)
            refusals.Add(new("day-to-come", nameof(Day)));
        else if (day < today.AddDays(-DaysBack))
            refusals.Add(new("day-too-old", nameof(Day), DaysBack));
        return day;
    }

    private Dictionary<string, long> Counts(Pad pad, List<Refusal> refusals)
    {
        var counts = new Dictionary<string, long>();
        foreach (var measure in pad.Measures)
            if (measure.Read(Written.GetValueOrDefault(measure.Key)) is Decision<double?>.No no)
                refusals.AddRange(no.Why);
            else if (measure.Read(Written.GetValueOrDefault(measure.Key)) is Decision<double?>.Yes { Fact: > 0 and var count })
                counts.Add(measure.Key, (long)count);
        return counts;
    }
}

/// <summary>What one structure counted in one day, or in one half-day and sector of the street.</summary>
public sealed record TallyCounted(Guid Id, StructureKept Structure, DateOnly Day, string Half, string Sector, IReadOnlyDictionary<string, long> Counts)
{
    /// <summary>In how many meetings a minor was present.</summary>
    public long Minors => Counts.GetValueOrDefault(Pad.Minors.Key);

    /// <summary>The counts that are kept with their day.</summary>
    public IEnumerable<KeyValuePair<string, long>> OfTheDay => Counts.Where(count => count.Key != Pad.Minors.Key);

    /// <summary>The month in which it counts.</summary>
    public ReturnPeriod Month => ReturnPeriod.MonthOf(Day);
}
