using System.Globalization;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Requests;

/// <summary>A structure gives the requests for a place that it made in a month, towards one kind of service; every field may be wrong.</summary>
/// <param name="Structure">Its id.</param>
/// <param name="Month">The month, such as <c>2026-10</c>.</param>
/// <param name="Towards">The kind of service that was asked.</param>
/// <param name="Wait">The upper end of the band of the median wait, in days; empty where it is not known.</param>
/// <param name="Written">The counts: answered, waiting, refused.</param>
public sealed record TellRequests(string? Structure, string? Month, string? Towards, string? Wait, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>What became of requests, in the order of forms and tables.</summary>
    public static IReadOnlyList<Measure> Outcomes { get; } = [new("answered"), new("waiting"), new("refused")];

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<RequestsTold> Decide(IReadOnlyList<StructureKept> mine, DateOnly today)
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
        var towards = ServiceType.Of(Towards);
        if (towards is null)
            refusals.Add(new("service-unknown", nameof(Towards)));
        var band = WaitBand.Of(int.TryParse(Wait, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null);
        if (band is null && !string.IsNullOrEmpty(Wait))
            refusals.Add(new("wait-unknown", nameof(Wait)));
        var counts = Outcomes.Select(outcome => Count(outcome, refusals)).ToList();
        return refusals.Count > 0 ? refusals : new RequestsTold(structure, month!.Value, new(towards!.Key, counts[0], counts[1], counts[2], band?.AtMost));
    }

    private long Count(Measure outcome, List<Refusal> refusals)
    {
        switch (outcome.Read(Written.GetValueOrDefault(outcome.Key)))
        {
            case Decision<double?>.Yes { Fact: { } number }:
                return (long)number;
            case Decision<double?>.No no:
                refusals.AddRange(no.Why);
                return 0;
            default:
                refusals.Add(new("not-said", outcome.Key));
                return 0;
        }
    }
}

/// <summary>The requests of a structure towards one kind of service: what became of them, and the band of the median wait where it is known.</summary>
public sealed record RequestLine(string Towards, long Answered, long Waiting, long Refused, int? WaitDays)
{
    /// <summary>All requests, whatever became of them.</summary>
    public long All => Answered + Waiting + Refused;
}

/// <summary>What one structure told of a month.</summary>
public sealed record RequestsTold(StructureKept Structure, ReturnPeriod Month, RequestLine Line);
