namespace Clairevoie.Domain;

/// <summary>One report as the public counts need it: where, whether it was answered, and whether a protected perimeter hides it.</summary>
public sealed record CountedReport(string Territory, bool Answered, bool Hidden);

/// <summary>
/// What the public may read of nuisance: from 11 reports and 11 households. A report that a protected perimeter hides is in
/// no count. A territory with fewer than 11 is left out of the table and of its totals, whether few reported there or a perimeter hides
/// them: both are the same to the last count, so that nobody can tell one from the other.
/// </summary>
public static class PublicCounts
{
    /// <summary>The counts by territory, answered and waiting, with everything hidden that must be.</summary>
    /// <param name="reports">The reports of the period.</param>
    /// <param name="householdsOf">How many households live in a territory; nothing where nobody said.</param>
    public static ToldTable Tell(IEnumerable<CountedReport> reports, Func<string, long?> householdsOf)
    {
        ArgumentNullException.ThrowIfNull(householdsOf);
        return Disclosure.Tell(new CountTable("reports", ["answered", "waiting"],
            [.. reports.GroupBy(report => report.Territory).OrderBy(territory => territory.Key, StringComparer.Ordinal)
                .Select(territory => Line(territory.Key, [.. territory], HasEnough(territory.Key, householdsOf(territory.Key))))]));
    }

    /// <summary>
    /// Whether enough households live there for a count to point at none of them. A quarter (<c>ZON-…</c>) of which nobody said how many
    /// live there is not told; a commune or an arrondissement of which nobody did is.
    /// </summary>
    public static bool HasEnough(string territory, long? households)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return households is { } known ? known >= Small.Threshold : !territory.StartsWith("ZON-", StringComparison.Ordinal);
    }

    private static CountLine Line(string territory, IReadOnlyList<CountedReport> reports, bool hasEnough)
    {
        var seen = reports.Where(report => !report.Hidden).ToList();
        var excluded = !hasEnough || seen.Count < Small.Threshold;
        return new(territory, excluded ? [null, null] : [seen.Count(report => report.Answered), seen.Count(report => !report.Answered)]);
    }
}
