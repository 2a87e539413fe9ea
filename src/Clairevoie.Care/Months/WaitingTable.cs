using Clairevoie.Care.Places;
using Clairevoie.Domain;

namespace Clairevoie.Care.Months;

/// <summary>Requests that waited for one strand of a service at the end of a month.</summary>
public sealed record StrandWaiting(string Service, string Strand, long Waiting);

/// <summary>
/// Who waits for which strand of care: services by health, social, psychological and psychiatric places, with totals. A service that stands here is told
/// nowhere else how many wait in it: two numbers of one thing would tell by their difference what each hides.
/// </summary>
public static class WaitingTable
{
    /// <summary>The table of a month, by name.</summary>
    public const string Name = "waiting-by-strand";

    /// <summary>The table; none where no structure told its places.</summary>
    public static IReadOnlyList<ToldTable> Of(IReadOnlyList<StrandWaiting> waiting)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        return waiting.Count == 0 ? [] : [Disclosure.Tell(new CountTable(Name, [.. Strands.All.Select(strand => $"wait-{strand}")],
            [.. waiting.GroupBy(one => one.Service).OrderBy(service => service.Key, StringComparer.Ordinal).Select(service => new CountLine(service.Key, [.. Strands.All.Select(strand => (long?)service.Where(one => one.Strand == strand).Sum(one => one.Waiting))]))]))];
    }
}
