using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans.Editions;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Bilans.Protect;

/// <summary>
/// The last look before a bilan leaves: what it would show of each indicator is protected as one linked set with everything that was
/// published before: earlier editions of any territory, frozen values, quoted figures of the same thing, and what everybody reads of nuisance.
/// </summary>
public sealed class ProtectBilan(CountedFigures counted, EditionBook editions, PublishedClaims published, IndicatorRegister register)
{
    private const int MostQuoted = 200;

    /// <summary>What may be shown of each indicator that these values are computed from.</summary>
    public async Task<IReadOnlyList<ProtectedCounts>> Of(IReadOnlyList<IndicatorValue> values, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            return [];
        var series = (await editions.All(stop)).SelectMany(edition => edition.Parts.SelectMany(part => part.Series).Select(told => (edition.Territory, told))).ToLookup(one => one.told.Indicator, one => (one.Territory, one.told));
        List<ProtectedCounts> sets = [];
        foreach (var value in values.SelectMany(Counts).DistinctBy(value => value.Indicator.Id))
            if (await counted.Rows(value.Indicator, stop) is { Count: > 0 } rows && counted.LineOf(value.Indicator, value.Territory) is { } line)
                sets.Add(Protect(value, line, UpTo(rows, value.Year), await Before(value.Indicator, rows, [.. series[value.Indicator.Id]], stop)));
        return sets;
    }

    /// <summary>The same, decided from what it is given.</summary>
    public static ProtectedCounts Protect(IndicatorValue value, string line, IReadOnlyList<PeriodCount> rows, IReadOnlySet<string> before)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(rows);
        var year = Written(value.Year);
        var shown = rows.Where(row => row.Line == line && row.Value is not null).Select(row => IndicatorCells.Key(line, row.Period)).ToHashSet();
        if (value.Value is not null)
            shown.Add(IndicatorCells.Key(line, IndicatorCells.SaidOf(rows, line, year)));
        return new(value.Indicator, line, LinkedDisclosure.Tell(IndicatorCells.Of(rows, line, shown, before)), shown) { AtSource = [.. rows.Where(row => row.Line == line && row.Value is null).Select(row => row.Period)] };
    }

    // A share shows both of its counts to whoever multiplies.
    private IEnumerable<IndicatorValue> Counts(IndicatorValue value) => value.Definition switch
    {
        { Of: var (part, whole) } => new[] { (part, value.Value * value.Base / 100), (whole, value.Base) }.Where(of => register.Find(of.Item1) is not null)
            .Select(of => new IndicatorValue(register.Find(of.Item1)!, value.Territory, value.Year) { Value = of.Item2 }),
        { Reading: not null, Kind: ClaimKind.Flow } => [value],
        _ => [],
    };

    private async Task<HashSet<string>> Before(Indicator indicator, IReadOnlyList<PeriodCount> rows, IReadOnlyList<(string Territory, EditionSeries Told)> series, CancellationToken stop)
    {
        var before = series.Where(one => counted.LineOf(indicator, one.Territory) is not null)
            .SelectMany(one => one.Told.Periods.Zip(one.Told.Values).Where(told => told.Second is not null).Select(told => IndicatorCells.Key(counted.LineOf(indicator, one.Territory)!, told.First))).ToHashSet();
        if (indicator.Current.Reading?.Valve == ValveNames.NuisanceCounts)
            before.UnionWith(rows.Where(row => row.Value is not null).Select(row => IndicatorCells.Key(row.Line, row.Period)));
        foreach (var claim in await Published(indicator, stop))
            if (counted.LineOf(indicator, claim.Territory.Code) is { } line && YearOf(claim) is { } year)
                before.Add(IndicatorCells.Key(line, claim.Figure.Bound == Bound.AtLeast ? IndicatorCells.SaidOf(rows, line, year) : year));
        return before;
    }

    private async Task<IReadOnlyList<Claim>> Published(Indicator indicator, CancellationToken stop) =>
        [.. (await published.Counting([.. indicator.Versions.Select(version => version.Definition.Text)], "", MostQuoted, stop))
            .Where(claim => claim.Figure.Value is not null && (claim.Figure.Bound == Bound.Exactly || (claim.Figure.Bound == Bound.AtLeast && IsOurs(claim))))];

    private static bool IsOurs(Claim claim) => claim.Id.StartsWith("CV-", StringComparison.Ordinal);

    private static string? YearOf(Claim claim) =>
        claim.Period is { From: { Month: 1, Day: 1 } from, Until: { Month: 1, Day: 1 } until } && until.Year == from.Year + 1 ? Written(from.Year) : null;

    private static IReadOnlyList<PeriodCount> UpTo(IReadOnlyList<PeriodCount> rows, int year) =>
        [.. rows.Where(row => string.CompareOrdinal(IndicatorCells.YearOf(row.Period), Written(year)) <= 0)];

    private static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);
}
