using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>Amounts of assets as they are told: a table for each state, estimated, effective and held apart, with a column for each kind.</summary>
internal static class AssetTables
{
    public static IEnumerable<ToldTable> Of(ReturnPeriod period, IReadOnlyList<QuarterFigure> figures) =>
        from measures in Office.All.SelectMany(office => office.Measures).Where(measure => AssetAmounts.Of(measure) is not null).GroupBy(measure => AssetAmounts.Of(measure)!.Value.Table)
        let widest = QuarterSum.Widest(figures.Where(figure => measures.Any(measure => measure.Key == figure.Measure)))
        let kinds = measures.Select(measure => QuarterSum.Of(measure, period, widest)).ToList()
        where kinds.Any(sums => sums.Count > 0)
        select Table(measures.Key, kinds);

    private static ToldTable Table(string name, List<IReadOnlyList<QuarterSum>> kinds)
    {
        var territories = kinds.SelectMany(sums => sums).Select(sum => sum.Territory).Distinct().Order(StringComparer.Ordinal).ToList();
        return new(name, [.. AssetAmounts.Kinds, ToldTable.Total],
            [.. territories.Select(territory => Line(territory, kinds, sum => sum.Territory == territory)), Line(ToldTable.Total, kinds, _ => true)]);
    }

    private static ToldLine Line(string key, List<IReadOnlyList<QuarterSum>> kinds, Func<QuarterSum, bool> isOf)
    {
        List<long?> amounts = [.. kinds.Select(sums => sums.Any(isOf) ? sums.Where(isOf).Sum(sum => sum.Value) : (long?)null)];
        return new(key, [.. amounts, amounts.Sum()]);
    }
}
