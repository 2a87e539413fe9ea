namespace Clairevoie.Domain.Claims.Rules;

/// <summary>One territory, in one version: a part is not its whole, and two places are two places.</summary>
internal static class TerritoryRules
{
    public static Reason? Missing(Pair pair) =>
        pair.Place != TerritoryRelation.Unknown ? null
        : pair.IsRepetition ? Reason.Note("territory-missing")
        : Reason.Flag("territory-missing");

    public static Reason? Other(Pair pair) => Code(pair.Place) is { } code
        ? Reason.Flag(code, pair.A.Territory.Code, pair.B.Territory.Code)
        : null;

    private static string? Code(TerritoryRelation relation) => relation switch
    {
        TerritoryRelation.Nested => "territory-nested",
        TerritoryRelation.Apart => "territory-other",
        TerritoryRelation.OtherLevel => "territory-level",
        TerritoryRelation.OtherYear => "territory-year",
        _ => null,
    };
}
