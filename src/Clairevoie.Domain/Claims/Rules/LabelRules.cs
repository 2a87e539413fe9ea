using System.Globalization;

namespace Clairevoie.Domain.Claims.Rules;

/// <summary>The published words may give a figure another year than its period: then one of the two is to be corrected first.</summary>
internal static class LabelRules
{
    public static Reason? YearContradictsPeriod(Pair pair) => Contradiction(pair.A) ?? Contradiction(pair.B);

    private static Reason? Contradiction(Claim claim) =>
        claim.Period.IsKnown && (YearBesideTheValue(claim) ?? YearInTheDefinition(claim)) is { } year && !claim.Period.Touches(year)
            ? Reason.Reject("label-year", year.ToString(CultureInfo.InvariantCulture), claim.Figure.Value ?? 0)
            : null;

    /// <summary>The year that stands right after the value in the quoted words, or else right before it.</summary>
    private static int? YearBesideTheValue(Claim claim)
    {
        var numbers = claim.Origin.Numbers;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (!numbers[i].IsYear && numbers[i].Value == claim.Figure.Value)
            {
                return i + 1 < numbers.Count && numbers[i + 1].IsYear ? (int)numbers[i + 1].Value
                    : i > 0 && numbers[i - 1].IsYear ? (int)numbers[i - 1].Value
                    : null;
            }
        }

        return null;
    }

    private static int? YearInTheDefinition(Claim claim) =>
        claim.Definition.Years is [var year] ? year : null;
}
