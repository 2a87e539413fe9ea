namespace Clairevoie.Domain.Claims.Rules;

/// <summary>"Au moins", "plus de", "près de" are kept: from them nothing exact is computed.</summary>
internal static class BoundRules
{
    public static Reason? Inexact(Pair pair) =>
        (pair.A.Figure.Bound != Bound.Exactly || pair.B.Figure.Bound != Bound.Exactly) && !pair.IsRepetition && !Rounding.IsAgreedShare(pair)
            ? Reason.Flag("bound-inexact", pair.A.Figure.Bound, Held(pair.A.Figure), pair.B.Figure.Bound, Held(pair.B.Figure))
            : null;

    /// <summary>Two estimates of one thing, far from each other: without a method and an hour they cannot be weighed.</summary>
    public static Reason? EstimateWithoutMethod(Pair pair) =>
        pair.IsSameDefinition && IsEstimate(pair.A) && IsEstimate(pair.B) && pair.A.Figure.Plain != pair.B.Figure.Plain
            ? Reason.Flag("estimate-without-method")
            : null;

    private static object Held(Figure figure) => figure.Day is { } day ? day : figure.Value is { } value ? value : "?";

    private static bool IsEstimate(Claim claim) =>
        claim.Figure.Kind == ClaimKind.Stock && claim.Figure.Bound is Bound.About or Bound.AtMost or Bound.AtLeast && claim.Figure.Base is null;
}
