using Clairevoie.Domain;
using Clairevoie.Justice.Chain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>
/// Delays as they are told. Medians cannot be added up, but the median of all cases is never longer than the longest median of their
/// parts: that one is told, in whole days upwards. It is told only where the count of its cases is, and where each part has 11 cases at least.
/// </summary>
internal static class DelayTables
{
    private static readonly (string Count, string Days)[] Pairs = [.. ChainLink.All.Select(link => (link.Count, link.Days)), ("minors_again", "days_to_answer")];

    public static IEnumerable<ToldTable> Of(IReadOnlyList<QuarterFigure> figures, IReadOnlyList<ToldTable> counts) =>
        from pair in Pairs
        let cases = counts.FirstOrDefault(table => table.Name == pair.Count)
        where cases is not null && figures.Any(figure => figure.Measure == pair.Days)
        select new ToldTable(pair.Days, [QuarterSheet.Number],
            [.. cases.Lines.Where(line => line.Key != ToldTable.Total).Select(line => new ToldLine(line.Key, [line.Counts[0] is null ? null : Longest(pair, [.. figures.Where(figure => figure.Territory == line.Key)])]))]);

    private static long? Longest((string Count, string Days) pair, IReadOnlyList<QuarterFigure> figures)
    {
        var returns = figures.GroupBy(figure => figure.JusticeReturn)
            .Select(of => (Cases: ValueOf(of, pair.Count), Days: ValueOf(of, pair.Days)))
            .Where(one => one.Days is not null || one.Cases > 0)
            .ToList();
        return returns.Count > 0 && returns.All(one => one is { Days: not null, Cases: >= Small.Threshold }) ? (long)Math.Ceiling(returns.Max(one => one.Days!.Value)) : null;
    }

    private static double? ValueOf(IEnumerable<QuarterFigure> figures, string measure) => figures.FirstOrDefault(figure => figure.Measure == measure)?.Value;
}
