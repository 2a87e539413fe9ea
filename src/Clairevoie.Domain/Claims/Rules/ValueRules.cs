namespace Clairevoie.Domain.Claims.Rules;

/// <summary>A figure without a number compares with nothing, and some numbers cannot be.</summary>
internal static class ValueRules
{
    public static Reason? Missing(Pair pair) =>
        pair.A.Figure.IsMissing || pair.B.Figure.IsMissing ? Reason.Flag("value-missing") : null;

    /// <summary>Nobody counts fewer than none: only a change, a share or a balance may be negative.</summary>
    public static Reason? Impossible(Pair pair) =>
        (BelowNothing(pair.A.Figure) ?? BelowNothing(pair.B.Figure)) is { } number ? Reason.Reject("value-impossible", number) : null;

    private static decimal? BelowNothing(Figure figure) =>
        figure.Value < 0 && figure.Kind is ClaimKind.Stock or ClaimKind.Capacity or ClaimKind.Duration ? figure.Value
        : figure.Base < 0 ? figure.Base
        : null;
}
