namespace Clairevoie.Domain.Claims.Rules;

/// <summary>A percentage stands on a count, and the count must carry it.</summary>
internal static class BaseRules
{
    /// <summary>Fewest that carry a percentage. Eurostat flags income and living-condition estimates that rest on 20 to 49 cases.</summary>
    public const int Fewest = 50;

    public static Reason? Missing(Pair pair) =>
        !Rounding.IsAgreedShare(pair) && !pair.IsRepetition && (LacksBase(pair.A) || LacksBase(pair.B)) ? Reason.Flag("base-missing") : null;

    public static Reason? Zero(Pair pair) =>
        pair.A.Figure.Base == 0 || pair.B.Figure.Base == 0 || IsPercentOfCounts(pair) && pair.InOrder().From == 0 ? Reason.Flag("base-zero") : null;

    public static Reason? TooSmall(Pair pair) =>
        Smallest(pair) is { } smallest && smallest is > 0 and < Fewest ? Reason.Flag("base-small", smallest, Fewest) : null;

    private static decimal? Smallest(Pair pair)
    {
        var stored = Least(pair.A.Figure.Base, pair.B.Figure.Base);
        return IsPercentOfCounts(pair) ? Least(stored, pair.InOrder().From) : stored;
    }

    private static bool LacksBase(Claim claim) =>
        claim.Figure.Kind == ClaimKind.Ratio && claim.Figure.Base is null;

    // Only what is counted one by one is small; a capacity or a sum of money is not a sample.
    private static bool IsPercentOfCounts(Pair pair) =>
        pair.IsSameDefinition && !pair.IsSameThing && pair.A.Figure.IsCount && pair.B.Figure.IsCount
        && pair.A.Figure.Value is not null && pair.B.Figure.Value is not null;

    private static decimal? Least(decimal? a, decimal? b) => a is null || b < a ? b : a;
}
