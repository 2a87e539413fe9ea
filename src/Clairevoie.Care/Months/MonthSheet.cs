using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Months;

/// <summary>What one structure signed for a month.</summary>
public sealed record Signed(string Service, bool Attested, IReadOnlyDictionary<string, long> Figures);

/// <summary>
/// What may be told of a month of care, by service. A structure that does not attest 11 persons served is in no count but its
/// capacity, and a service with such structures alone looks like one whose counts are small. Each table is protected by itself: a month is told once,
/// and no cell of one table is a sum of cells of another.
/// </summary>
public static class MonthSheet
{
    /// <summary>The column of a table that has one.</summary>
    public const string Number = "number";

    /// <summary>The sheet of a month.</summary>
    public static Sheet Of(ReturnPeriod month, IReadOnlyList<Signed> signed, IReadOnlyList<Completeness> returned, IReadOnlyList<RequestsMade> requests, IReadOnlyList<StrandWaiting>? waiting = null)
    {
        ArgumentNullException.ThrowIfNull(signed);
        List<ServiceType> services = [.. ServiceType.All.Where(service => signed.Any(one => one.Service == service.Key))];
        return new(month.ToString(), [
            Acts(services, signed),
            .. ServiceType.Others.Concat(ServiceType.WhereKnown.Where(measure => !IsLeaving(measure))).Select(measure => Alone(measure, IsWaiting(measure) ? [.. services.Where(service => waiting?.Any(one => one.Service == service.Key) != true)] : services, signed)).Where(table => table.Lines.Count > 0),
            .. Leaving(services, signed),
            .. WaitingTable.Of(waiting ?? []),
            .. RequestTables.Of(requests),
        ])
        {
            Returned = returned,
        };
    }

    private static ToldTable Acts(List<ServiceType> services, IReadOnlyList<Signed> signed) => Disclosure.Tell(new CountTable(
        "acts",
        [.. ServiceType.Acts.Select(act => act.Key)],
        [.. services.Where(service => service.Measures.Contains(ServiceType.Acts[0]))
            .Select(service => new CountLine(service.Key, [.. ServiceType.Acts.Select(act => Sum(act, service, signed))]))]));

    // Those who left to start care are among those who left: one table, whose total is the second measure.
    private static IReadOnlyList<ToldTable> Leaving(List<ServiceType> services, IReadOnlyList<Signed> signed)
    {
        List<CountLine> lines = [.. from service in services
                                    where Said(ServiceType.Left, service, signed)
                                    let all = Sum(new(ServiceType.Left), service, signed)
                                    let toCare = Sum(new(ServiceType.LeftToCare), service, signed)
                                    select new CountLine(service.Key, [toCare, all - toCare])];
        return lines.Count == 0 ? [] : [Disclosure.Tell(new CountTable("leaving", ["to-care", "otherwise"], lines))];
    }

    private static bool IsWaiting(Measure measure) => measure.Key == "waiting";

    private static bool IsLeaving(Measure measure) => measure.Key is ServiceType.Left or ServiceType.LeftToCare;

    private static bool Said(string measure, ServiceType service, IReadOnlyList<Signed> signed) =>
        signed.Any(one => one.Service == service.Key && one.Figures.ContainsKey(measure));

    // These stand alone: no total is told that one could be taken from.
    private static ToldTable Alone(Measure measure, List<ServiceType> services, IReadOnlyList<Signed> signed) => new(
        measure.Key,
        [Number],
        [.. services.Where(service => service.Measures.Contains(measure) || (service.Also.Contains(measure) && Said(measure.Key, service, signed))).Select(service => new ToldLine(service.Key, [Told(measure, Sum(measure, service, signed))]))]);

    private static long? Told(Measure measure, long? sum) =>
        measure.Kind is MeasureKind.Capacity || sum is null ? sum : Small.OrHidden(sum.Value);

    private static long? Sum(Measure measure, ServiceType service, IReadOnlyList<Signed> signed)
    {
        List<Signed> counted = [.. signed.Where(one => one.Service == service.Key && one.Figures.ContainsKey(measure.Key) && (one.Attested || measure.Kind is MeasureKind.Capacity))];
        return counted.Count == 0 ? null : counted.Sum(one => one.Figures.GetValueOrDefault(measure.Key));
    }
}
