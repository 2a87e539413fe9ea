namespace Clairevoie.Domain.Claims.Rules;

/// <summary>One territory, in one version: a part is not its whole, and two places are two places.</summary>
internal static class TerritoryRules
{
    public static Reason? Missing(Pair pair) =>
        pair.Place != TerritoryRelation.Unknown ? null
        : pair.IsRepetition ? Reason.Note("territory-missing")
        : Reason.Flag("territory-missing");

    public static Reason? Other(Pair pair) => Code(pair.Place) is { } code
        ? Reason.Flag(code, Named(pair, pair.A), Named(pair, pair.B))
        : null;

    // Two versions of one territory differ by their codes alone.
    private static string Named(Pair pair, Claim claim) =>
        pair.Place != TerritoryRelation.OtherYear && pair.Registers.Places.NameOf(claim.Territory.Code) is { } name ? $"{name} ({claim.Territory.Code})" : claim.Territory.Code;

    private static string? Code(TerritoryRelation relation) => relation switch
    {
        TerritoryRelation.Nested => "territory-nested",
        TerritoryRelation.Apart => "territory-other",
        TerritoryRelation.OtherLevel => "territory-level",
        TerritoryRelation.OtherYear => "territory-year",
        _ => null,
    };
}
