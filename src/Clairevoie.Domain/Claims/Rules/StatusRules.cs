namespace Clairevoie.Domain.Claims.Rules;

/// <summary>What was announced, what was counted and what was said are three things.</summary>
internal static class StatusRules
{
    public static Reason? Other(Pair pair) =>
        pair.A.Status != pair.B.Status ? Reason.Flag("status-other", pair.A.Status, pair.B.Status) : null;
}
