namespace Clairevoie.Domain.Claims.Rules;

/// <summary>A figure without a number compares with nothing, and some numbers cannot be.</summary>
internal static class ValueRules
{
    public static Reason? Missing(Pair pair) =>
        pair.A.Figure.IsMissing || pair.B.Figure.IsMissing ? Reason.Flag("value-missing") : null;

    /// <summary>Nobody counts fewer than none: only a change, a share or a balance may be negative.</summary>
    public static Reason? Impossible(Pair pair) =>
        IsImpossible(pair.A) ? Reason.Reject("value-impossible", pair.A.Figure.Value!.Value)
        : IsImpossible(pair.B) ? Reason.Reject("value-impossible", pair.B.Figure.Value!.Value)
        : null;

    private static bool IsImpossible(Claim claim) =>
        claim.Figure.Value < 0 && claim.Figure.Kind is ClaimKind.Stock or ClaimKind.Capacity or ClaimKind.Duration
        || claim.Figure.Base < 0;
}
