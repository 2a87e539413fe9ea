namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Pairs of shades that are often taken for one another; said on top of "the definitions differ".</summary>
internal static class ContrastRules
{
    public static Reason? GrossAgainstNet(Pair pair) =>
        Against(pair, Senses.Gross, Senses.Net) && pair.A.Figure.Kind == ClaimKind.Amount ? Reason.Flag("gross-and-net") : null;

    public static Reason? RecordedAgainstCommitted(Pair pair) =>
        Against(pair, Senses.Recorded, Senses.Committed) ? Reason.Flag("recorded-and-committed") : null;

    /// <summary>A stock that fell does not tell how many were closed: some closed, some opened, some came back, some moved.</summary>
    public static Reason? FewerIsNotClosed(Pair pair) =>
        SaysClosed(pair.A) != SaysClosed(pair.B) && (IsStockOrChange(pair.A) && SaysClosed(pair.B) || IsStockOrChange(pair.B) && SaysClosed(pair.A))
            ? Reason.Flag("fewer-is-not-closed")
            : null;

    private static bool Against(Pair pair, Senses one, Senses other)
    {
        if (pair.IsSameDefinition)
        {
            return false;
        }

        var (a, b) = (pair.A.Definition.Senses, pair.B.Definition.Senses);
        return a.HasFlag(one) && !a.HasFlag(other) && b.HasFlag(other) || a.HasFlag(other) && b.HasFlag(one) && !b.HasFlag(other);
    }

    private static bool SaysClosed(Claim claim) => claim.Definition.Senses.HasFlag(Senses.Closed);

    private static bool IsStockOrChange(Claim claim) => claim.Figure.Kind == ClaimKind.Stock || claim.Definition.Senses.HasFlag(Senses.NetChange);
}
