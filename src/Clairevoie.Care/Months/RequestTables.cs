using Clairevoie.Care.Requests;
using Clairevoie.Domain;

namespace Clairevoie.Care.Months;

/// <summary>Requests that one structure made towards a kind of service, with the service it belongs to.</summary>
public sealed record RequestsMade(string Service, string Towards, long Answered, long Waiting, long Refused, int? WaitDays);

/// <summary>
/// The bottleneck of a month as it may be told: requests from a kind of service to another with what became of them, and the band in which the
/// median wait lies. A wait is told only where all the requests that it speaks of are, so that it is never the wait of a few.
/// </summary>
public static class RequestTables
{
    /// <summary>The tables of a month, by name.</summary>
    public const string Requests = "requests", Wait = "wait";

    /// <summary>Stands between the two services of a line.</summary>
    public const char Towards = '>';

    /// <summary>Both tables; none where nobody made a request.</summary>
    public static IReadOnlyList<ToldTable> Of(IReadOnlyList<RequestsMade> made)
    {
        ArgumentNullException.ThrowIfNull(made);
        var flows = made.GroupBy(one => $"{one.Service}{Towards}{one.Towards}").OrderBy(flow => flow.Key, StringComparer.Ordinal).ToList();
        if (flows.Count == 0)
            return [];
        var told = Disclosure.Tell(new CountTable(Requests, [.. TellRequests.Outcomes.Select(outcome => outcome.Key)],
            [.. flows.Select(flow => new CountLine(flow.Key, [flow.Sum(one => one.Answered), flow.Sum(one => one.Waiting), flow.Sum(one => one.Refused)]))]));
        var waits = flows.Where((_, line) => told.Lines[line].Counts[^1] is >= Small.Threshold).Select(WaitOf).OfType<ToldLine>().ToList();
        return waits.Count == 0 ? [told] : [told, new(Wait, ["over", "at-most"], waits)];
    }

    private static ToldLine? WaitOf(IGrouping<string, RequestsMade> flow) =>
        WaitBand.Median(flow.Select(one => (one.WaitDays, one.Answered + one.Waiting + one.Refused))) is { } band
            ? new(flow.Key, [band.Over, band.AtMost])
            : null;
}
