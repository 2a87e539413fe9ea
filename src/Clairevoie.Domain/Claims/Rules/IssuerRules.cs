namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Two bodies count in two ways, unless somebody declared that they do not.</summary>
internal static class IssuerRules
{
    public static Reason? Missing(Pair pair) =>
        pair.A.Origin.IssuerKey.Length == 0 || pair.B.Origin.IssuerKey.Length == 0 ? Reason.Flag("issuer-missing") : null;

    public static Reason? Other(Pair pair) =>
        !pair.IsSameIssuer && pair.A.Origin.IssuerKey.Length > 0 && pair.B.Origin.IssuerKey.Length > 0
            ? Reason.Flag("issuer-other", pair.A.Origin.Issuer, pair.B.Origin.Issuer)
            : null;
}
