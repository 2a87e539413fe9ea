using Clairevoie.Care.Counters;
using Clairevoie.Care.Places;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Returns;

/// <summary>One thing that was said of a structure's month: which kind, and which day or field.</summary>
public sealed record SaidFact(string Structure, string Kind, string Key);

/// <summary>What a structure has not said of a month: the return, its optional fields, the days of its counters and of its places, the rest.</summary>
public sealed record Missing(StructureKept Structure, bool Entered, bool Signed, IReadOnlyList<string> Fields, IReadOnlyList<DateOnly> UncountedDays, IReadOnlyList<DateOnly> UntoldDays, IReadOnlyList<string> Others)
{
    /// <summary>The kinds of facts, as the store gives them.</summary>
    public const string Return = "return", Signature = "signature", Figure = "figure", Counted = "counted", Placed = "placed", Asked = "requests", Minors = "minors";

    /// <summary>Whether nothing is missing.</summary>
    public bool IsNothing => Signed && Fields.Count + UncountedDays.Count + UntoldDays.Count + Others.Count == 0;

    /// <summary>What is missing, from what was said. Days are asked of structures that counted, or told their places, at least once in the month.</summary>
    public static Missing Of(StructureKept structure, ReturnPeriod month, IEnumerable<SaidFact> facts)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var said = facts.Where(fact => fact.Structure == structure.Id).ToLookup(fact => fact.Kind, fact => fact.Key);
        var entered = said.Contains(Return);
        return new(structure, entered, said.Contains(Signature),
            entered ? [.. structure.ServiceType.Also.Select(measure => measure.Key).Except(said[Figure])] : [],
            Pad.Of(structure.Service) is null ? [] : Without(month, said[Counted]),
            Strands.Of(structure.ServiceType).Count == 0 ? [] : Without(month, said[Placed]),
            [.. ((string[])[Asked, Minors]).Where(kind => !said.Contains(kind))]);
    }

    private static IReadOnlyList<DateOnly> Without(ReturnPeriod month, IEnumerable<string> days)
    {
        var told = days.ToHashSet();
        return told.Count == 0 ? [] : [.. Enumerable.Range(0, month.Until.DayNumber - month.First.DayNumber).Select(month.First.AddDays).Where(day => !told.Contains($"{day:yyyy-MM-dd}"))];
    }
}
