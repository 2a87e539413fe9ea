using System.Globalization;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Minors;

/// <summary>A structure says what it did for minors in a month; every field may be wrong.</summary>
/// <param name="Structure">Its id.</param>
/// <param name="Month">The month, such as <c>2026-10</c>.</param>
/// <param name="Wait">The upper end of the band of the median wait for an answer, in days; empty where it is not known.</param>
/// <param name="Written">The counts: met, oriented, answered.</param>
public sealed record TellMinors(string? Structure, string? Month, string? Wait, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>What is asked, in the order of the form: meetings with a minor present, orientations to child protection, those answered.</summary>
    public static IReadOnlyList<Measure> Asked { get; } = [new("met"), new("oriented"), new("answered")];

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<MinorsTold> Decide(IReadOnlyList<StructureKept> mine, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mine);
        if (mine.FirstOrDefault(one => one.Id == Structure) is not { } structure)
            return new Refusal("structure-unknown", nameof(Structure));
        List<Refusal> refusals = [];
        var month = ReturnPeriod.Read(Month);
        if (month is not { Months: 1 })
            refusals.Add(new("month-unreadable", nameof(Month)));
        else if (!month.Value.IsOver(today))
            refusals.Add(new("month-not-over", nameof(Month)));
        var counts = Asked.Select(asked => Count(asked, refusals)).ToList();
        if (counts[2] > counts[1])
            refusals.Add(new("answered-exceeds-oriented", Asked[2].Key));
        var band = WaitBand.Of(int.TryParse(Wait, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null);
        if (band is null && !string.IsNullOrEmpty(Wait))
            refusals.Add(new("wait-unknown", nameof(Wait)));
        return refusals.Count > 0 ? refusals : new MinorsTold(structure, month!.Value, new(counts[0], counts[1], counts[2], band?.AtMost));
    }

    private long Count(Measure asked, List<Refusal> refusals)
    {
        var read = asked.Read(Written.GetValueOrDefault(asked.Key));
        if (read is Decision<double?>.Yes { Fact: { } number })
            return (long)number;
        refusals.AddRange(read is Decision<double?>.No no ? no.Why : [new("not-said", asked.Key)]);
        return 0;
    }
}

/// <summary>Counts of one structure and month: meetings with a minor present, orientations to child protection, answers, and the band of the median wait.</summary>
public sealed record MinorsCounts(long Met, long Oriented, long Answered, int? WaitDays);

/// <summary>What one structure told of a month.</summary>
public sealed record MinorsTold(StructureKept Structure, ReturnPeriod Month, MinorsCounts Counts);

/// <summary>What a structure said last of a month.</summary>
public sealed record MinorsLine(string Structure, string Month, long Met, long Oriented, long Answered, int? WaitDays);

/// <summary>The same with the agency that knows it already.</summary>
public sealed record MinorsSaid(string Structure, string Agency, string Month, long Met, long Oriented, long Answered, int? WaitDays);

/// <summary>A quarter of the minors' strand was told.</summary>
public sealed record MinorsQuarterTold(Sheet Sheet, DateOnly On);
