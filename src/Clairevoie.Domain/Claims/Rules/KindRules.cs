namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Stock, flow, rate, capacity, amount, ratio, date and duration are never mixed. Where two kinds can be reconciled,
/// the reason shows how; it does not make them one.</summary>
internal static class KindRules
{
    /// <summary>Dates, durations and sums of money have nothing in common with what is counted.</summary>
    public static Reason? NoReconciliation(Pair pair) =>
        !pair.IsSameKind && !(IsCounted(pair.A) && IsCounted(pair.B)) && SharedBase(pair) is null && !AreBothMoneyOrMass(pair)
            ? Reason.Reject("kinds-apart", pair.A.Figure.Kind, pair.B.Figure.Kind)
            : null;

    public static Reason? RateAgainstCount(Pair pair) => Rates.Reconcile(pair);

    public static Reason? CapacityAgainstOccupancy(Pair pair) =>
        AreKinds(pair, ClaimKind.Capacity, ClaimKind.Stock) || AreKinds(pair, ClaimKind.Capacity, ClaimKind.Flow)
            ? Reason.Flag("capacity-not-occupancy")
            : null;

    /// <summary>stock(t) = stock(t-1) + opened + reopened - closed: one number cannot stand for the four.</summary>
    public static Reason? StockAgainstFlow(Pair pair) =>
        AreKinds(pair, ClaimKind.Stock, ClaimKind.Flow) ? Reason.Flag("stock-not-flow") : null;

    /// <summary>A share with its base gives the count again: both are shown, recomputed.</summary>
    public static Reason? ShareAgainstCount(Pair pair)
    {
        if (SharedBase(pair) is not { } found)
        {
            return null;
        }

        var (share, count, whole) = found;
        return Proportion.Of(count.Figure.Plain * 100, whole) is { } recomputed
            ? Reason.Flag("share-of-count", share.Figure.Value!.Value, count.Figure.Plain, whole, Math.Round(recomputed, 1))
            : Reason.Flag("base-zero");
    }

    /// <summary>Whatever two kinds are left, of which no rule says more: they are named.</summary>
    public static Reason? Mixed(Pair pair) =>
        !pair.IsSameKind && (IsCounted(pair.A) && IsCounted(pair.B) || AreBothMoneyOrMass(pair))
        && (RateAgainstCount(pair) ?? CapacityAgainstOccupancy(pair) ?? StockAgainstFlow(pair)) is null
            ? Reason.Flag("kinds-mixed", pair.A.Figure.Kind, pair.B.Figure.Kind)
            : null;

    /// <summary>A share, a count, and the base that one of them gives: what is needed to recompute.</summary>
    public static (Claim Share, Claim Count, decimal Whole)? SharedBase(Pair pair)
    {
        var share = IsShare(pair.A) ? pair.A : IsShare(pair.B) ? pair.B : null;
        var count = share == pair.A ? pair.B : pair.A;
        return share?.Figure.Value is not null && count.Figure.Unit.Dimension == Dimension.Count && count.Figure.Kind is ClaimKind.Stock or ClaimKind.Flow
            && (share.Figure.Base ?? count.Figure.Base) is { } whole
            ? (share, count, whole)
            : null;
    }

    private static bool IsShare(Claim claim) => claim.Figure is { Kind: ClaimKind.Ratio, Unit.Dimension: Dimension.Share };

    private static bool IsCounted(Claim claim) =>
        claim.Figure.Kind is ClaimKind.Stock or ClaimKind.Flow or ClaimKind.Capacity or ClaimKind.Rate
        && claim.Figure.Unit.Per.Of != PerWhat.People;

    private static bool AreBothMoneyOrMass(Pair pair) =>
        pair.A.Figure.Unit.Dimension == pair.B.Figure.Unit.Dimension && pair.A.Figure.Unit.Dimension is Dimension.Money or Dimension.Mass;

    private static bool AreKinds(Pair pair, ClaimKind one, ClaimKind other) =>
        pair.A.Figure.Kind == one && pair.B.Figure.Kind == other || pair.A.Figure.Kind == other && pair.B.Figure.Kind == one;
}
