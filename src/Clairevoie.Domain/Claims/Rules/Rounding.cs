namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Whether two published values can be one value, rounded twice.</summary>
internal static class Rounding
{
    /// <summary>"Près de 20 %" is understood as within two points.</summary>
    private const decimal AboutPoints = 2;

    /// <summary>The values differ by no more than what rounding their last digits can do.</summary>
    public static bool Agree(Pair pair)
    {
        if (pair.A.Figure.Value is null || pair.B.Figure.Value is null)
        {
            return false;
        }

        // 20 % and 21 % may both be 20.5; between two sums that only touch like this, a million is missing.
        var room = Slack(pair.A.Figure) + Slack(pair.B.Figure) - Math.Abs(pair.A.Figure.Plain - pair.B.Figure.Plain);
        return room > 0 || room == 0 && (pair.A.Figure.Unit.Dimension == Dimension.Share || pair.A.Figure.Plain == pair.B.Figure.Plain);
    }

    /// <summary>Two percentages of one thing that agree: the small difference is rounding, and needs no flag.</summary>
    public static bool IsAgreedShare(Pair pair) =>
        pair.IsSameThing && pair.A.Figure.Unit.Dimension == Dimension.Share && !IsOneSided(pair.A) && !IsOneSided(pair.B) && Agree(pair);

    /// <summary>A value that ends with a zero may have been rounded to tens before it was published.</summary>
    public static bool AgreeInTens(Pair pair) =>
        Math.Abs(pair.A.Figure.Plain - pair.B.Figure.Plain) <= Math.Max(Tens(pair.A.Figure), Tens(pair.B.Figure)) * pair.A.Figure.Unit.Scale;

    private static bool IsOneSided(Claim claim) => claim.Figure.Bound is not (Bound.Exactly or Bound.About);

    private static decimal Slack(Figure figure) =>
        figure.Bound == Bound.About && figure.Unit.Dimension == Dimension.Share ? AboutPoints
        : IsWholeCount(figure) ? 0
        : Math.Abs(figure.Unit.Plain(figure.HalfDigit));

    // Persons are counted whole: 255 was not rounded from 255.4.
    private static bool IsWholeCount(Figure figure) => figure.Unit is { Dimension: Dimension.Count, Scale: 1, Per.Of: PerWhat.Nothing };

    private static decimal Tens(Figure figure) => figure.Value is { } value && value % 10 == 0 ? 5 : 0.5m;
}
