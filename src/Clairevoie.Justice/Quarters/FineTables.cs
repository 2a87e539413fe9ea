using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>
/// Fixed fines as they are told: how many were paid at each tariff, in one table so that their sum betrays none, and what they come to.
/// The amount is worked out of the counts that are told and of nothing else: told alone it would give a hidden count away.
/// </summary>
internal static class FineTables
{
    /// <summary>The name of the table of fines paid.</summary>
    public const string Paid = "fines_paid";

    /// <summary>Fines paid by tariff, before anything is hidden; none where nobody counted them.</summary>
    public static IEnumerable<CountTable> Counted(ReturnPeriod period, IReadOnlyList<QuarterFigure> figures)
    {
        var tariffs = FixedFine.PaidMeasures.Select(measure => QuarterSum.Of(measure, period, figures).ToDictionary(sum => sum.Territory, sum => sum.Value)).ToList();
        if (tariffs[0].Count > 0)
            yield return new(Paid, [.. FixedFine.Tariffs.Select(FixedFine.Paid)], [.. tariffs[0].Keys.Select(territory => new CountLine(territory, [.. tariffs.Select(tariff => tariff.TryGetValue(territory, out var paid) ? paid : (long?)null)]))]);
    }

    /// <summary>What the fines that are told come to.</summary>
    public static IEnumerable<ToldTable> Amounts(IEnumerable<ToldTable> counts) =>
        counts.Where(table => table.Name == Paid).Select(told => new ToldTable(FixedFine.Euros, [QuarterSheet.Number], [.. told.Lines.Select(line => new ToldLine(line.Key, [Amount(line)]))]));

    private static long? Amount(ToldLine line)
    {
        var paid = line.Counts.Take(FixedFine.Tariffs.Count).ToList();
        return paid.Any(count => count is null) ? null : (long)FixedFine.Amount(paid.Select(count => (double)count!.Value));
    }
}
