using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>What a territory's offices counted of one measure in a quarter.</summary>
public sealed record QuarterSum(string Territory, string Measure, double Value);

/// <summary>What may be told of a quarter: counts with the small ones hidden, and amounts. Medians cannot be added up and stay here.</summary>
public static class QuarterSheet
{
    /// <summary>The column of a table that has one.</summary>
    public const string Number = "number";

    /// <summary>The sheet of a quarter, one table for each measure that somebody counted.</summary>
    public static Sheet Of(ReturnPeriod quarter, IReadOnlyList<QuarterSum> sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return new(quarter.ToString(), [.. from measure in Office.All.SelectMany(office => office.Measures)
                                           where measure.Kind is not MeasureKind.Days
                                           let counted = sums.Where(sum => sum.Measure == measure.Key).ToList()
                                           where counted.Count > 0
                                           select Table(measure, counted)]);
    }

    private static ToldTable Table(Measure measure, List<QuarterSum> counted)
    {
        List<CountLine> lines = [.. counted.Select(sum => new CountLine(sum.Territory, [(long)sum.Value]))];
        return measure.Kind is MeasureKind.Count
            ? Disclosure.Tell(new CountTable(measure.Key, [Number], lines))
            : new(measure.Key, [Number],
                [.. lines.Select(line => new ToldLine(line.Key, line.Counts)), new(ToldTable.Total, [lines.Sum(line => line.Counts[0])])]);
    }
}
