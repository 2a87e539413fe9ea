using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;

namespace Clairevoie.Publication.Files;

/// <summary>What is wrong with the rows of a file beside each other, each of them readable by itself: one thing said twice, in two units, over periods that share days.</summary>
public static class RowsTogether
{
    /// <summary>Every such fault, at the later row, naming the earlier one.</summary>
    public static IReadOnlyList<FileFault> Look(IReadOnlyList<(Claim Claim, int Line)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return
        [
            .. rows.GroupBy(row => row.Claim.Definition.FullKey).SelectMany(same => Units([.. same])),
            .. rows.GroupBy(row => (Series(row.Claim), row.Claim.Period)).SelectMany(same => Values([.. same])),
            .. rows.Where(row => row.Claim is { Figure.Kind: ClaimKind.Flow, Period.IsClosed: true }).GroupBy(row => Series(row.Claim)).SelectMany(same => Overlaps([.. same.OrderBy(row => row.Claim.Period.From)])),
            .. rows.GroupBy(row => (row.Claim.Id, row.Claim.Definition.VersionKey)).SelectMany(same => Definitions([.. same])),
        ];
    }

    private static IEnumerable<FileFault> Units(IReadOnlyList<(Claim Claim, int Line)> rows)
    {
        var (first, line) = rows[0];
        return from row in rows
               where !first.Figure.Unit.IsMissing && !row.Claim.Figure.Unit.IsMissing && row.Claim.Figure.Kind == first.Figure.Kind && !row.Claim.Figure.Unit.ConvertsTo(first.Figure.Unit)
               select new FileFault(row.Line, "unit", "units-mixed", row.Claim.Figure.Unit.Text, first.Figure.Unit.Text, line);
    }

    // Two values of one thing may be a tension of the source, which verdicts say; the same digits in another order are a slip of the hand.
    private static IEnumerable<FileFault> Values(IReadOnlyList<(Claim Claim, int Line)> rows)
    {
        var (first, line) = rows[0];
        return from row in rows
               where row.Claim.Id != first.Id && first.Figure.HasTheDigitsOf(row.Claim.Figure)
               select new FileFault(row.Line, "value", "digits-swapped", row.Claim.Figure.Value!.Value, first.Figure.Value!.Value, line);
    }

    private static IEnumerable<FileFault> Overlaps(List<(Claim Claim, int Line)> rows)
    {
        for (var at = 1; at < rows.Count; at++)
            if (rows.Take(at).FirstOrDefault(before => PartlyShare(before.Claim.Period, rows[at].Claim.Period)) is { Claim: { } other } before)
                yield return new(Math.Max(before.Line, rows[at].Line), "period_start", "periods-overlap", other.Id == rows[at].Claim.Id ? before.Line : Math.Min(before.Line, rows[at].Line));
    }

    private static IEnumerable<FileFault> Definitions(IReadOnlyList<(Claim Claim, int Line)> rows) =>
        from row in rows
        where !row.Claim.Definition.HasSameText(rows[0].Claim.Definition)
        select new FileFault(row.Line, "definition", "definition-changed", row.Claim.Id, row.Claim.Definition.Version);

    // A month within its year is no slip; a span that begins within another and ends after it counts some days twice.
    private static bool PartlyShare(ClaimPeriod a, ClaimPeriod b) => a.From < b.From && b.From < a.Until && a.Until < b.Until;

    private static (string, string, string, string, string, Bound, ClaimStatus) Series(Claim claim) =>
        (claim.Definition.FullKey, claim.Territory.Key, claim.Figure.Unit.Noun, claim.Origin.IssuerKey, $"{claim.Origin.Source} {claim.Origin.Document}", claim.Figure.Bound, claim.Status);
}
