using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>One number of one return.</summary>
public sealed record QuarterFigure(string JusticeReturn, string Territory, string Period, string Measure, double Value);

/// <summary>What a territory's returns come to in one measure over a quarter or a year.</summary>
internal sealed record QuarterSum(string Territory, long Value)
{
    /// <summary>
    /// The sums of a measure, by territory. A stock is taken as it stood at the end. Only territories of the widest level told: a commune
    /// beside its own département would be told a second time, and the difference of the two would tell the rest of the département.
    /// </summary>
    public static IReadOnlyList<QuarterSum> Of(Measure measure, ReturnPeriod period, IEnumerable<QuarterFigure> figures)
    {
        return [.. Widest(figures.Where(figure => figure.Measure == measure.Key))
            .GroupBy(figure => figure.Territory)
            .OrderBy(territory => territory.Key, StringComparer.Ordinal)
            .Select(territory => new QuarterSum(territory.Key, (long)territory.Where(figure => !measure.IsStock || EndsWith(figure, period)).Sum(figure => figure.Value)))];
    }

    /// <summary>The figures of the widest level of territory among them.</summary>
    public static IReadOnlyList<QuarterFigure> Widest(IEnumerable<QuarterFigure> figures)
    {
        var all = figures.ToList();
        var widest = all.Count == 0 ? "" : LevelOf(TerritoryCode.InOrder(all.Select(figure => figure.Territory))[0]);
        return [.. all.Where(figure => LevelOf(figure.Territory) == widest)];
    }

    private static string LevelOf(string territory) => territory.Split('-')[0];

    private static bool EndsWith(QuarterFigure figure, ReturnPeriod period) => ReturnPeriod.Read(figure.Period)?.Until == period.Until;
}
