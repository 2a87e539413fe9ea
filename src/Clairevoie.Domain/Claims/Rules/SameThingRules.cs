namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Two numbers for one thing: a restatement, a slip of the hand, a rounding, or something that is missing.</summary>
internal static class SameThingRules
{
    /// <summary>One publication cannot hold two exact counts of the same events: one of the labels is to be corrected.
    /// A stock, a sum or a share may have been rounded or restated; that is asked elsewhere.</summary>
    public static Reason? TwoValuesInOnePublication(Pair pair) =>
        Differ(pair) && pair.IsSameIssuer && pair.A.Figure is { Kind: ClaimKind.Flow, IsCount: true }
        && pair.A.Origin.IsSamePublicationAs(pair.B.Origin) && pair.A.Version == pair.B.Version
        && (pair.A.Period.Start, pair.A.Period.End) == (pair.B.Period.Start, pair.B.Period.End)
        && pair.A.Figure.Bound == Bound.Exactly && pair.B.Figure.Bound == Bound.Exactly && !Digits.AreSwapped(pair)
            ? Reason.Reject("two-values", pair.A.Figure.Value!.Value, pair.B.Figure.Value!.Value)
            : null;

    /// <summary>A value given again with another number is a version of it, with a date and a reason.</summary>
    public static Reason? Restated(Pair pair)
    {
        foreach (var known in pair.Registers.Restatements)
        {
            if (known.Joins(pair.A.Id, pair.B.Id))
            {
                return Reason.Flag("restated", known.On, known.Reason);
            }
        }

        return pair.A.Id == pair.B.Id && pair.A.Version != pair.B.Version && Differ(pair)
            ? Reason.Flag("restated-version", pair.A.Version, pair.B.Version)
            : null;
    }

    /// <summary>For one moment three digits are enough to wonder; for two moments of one series it takes four.</summary>
    public static Reason? DigitsSwapped(Pair pair) =>
        (Differ(pair) || IsOneSeries(pair) && Math.Abs(pair.A.Figure.Value ?? 0) >= 1000) && Digits.AreSwapped(pair)
            ? Reason.Flag("digits-swapped", pair.A.Figure.Value!.Value, pair.B.Figure.Value!.Value)
            : null;

    /// <summary>A percentage that ends with a zero, beside one computed from its parts.</summary>
    public static Reason? RoundedInputs(Pair pair) =>
        IsRoundedShare(pair)
            ? Reason.Flag("rounded-inputs", pair.A.Figure.Value!.Value, pair.B.Figure.Value!.Value)
            : null;

    /// <summary>Two values for one moment and one definition: which one holds, since when, and why it changed is missing.</summary>
    public static Reason? ValuesDiffer(Pair pair) =>
        Differ(pair) && !Digits.AreSwapped(pair) && !IsRoundedShare(pair) && TwoValuesInOnePublication(pair) is null
            ? Reason.Flag("values-differ", pair.A.Figure.Value!.Value, pair.B.Figure.Value!.Value)
            : null;

    private static bool IsRoundedShare(Pair pair) =>
        Differ(pair) && pair.A.Figure.Unit.Dimension == Dimension.Share && Rounding.AgreeInTens(pair);

    private static bool IsOneSeries(Pair pair) =>
        pair.IsSameDefinition && pair.IsSameKind && pair.IsSamePlace && pair.A.Figure.Unit.ConvertsTo(pair.B.Figure.Unit);

    private static bool Differ(Pair pair) =>
        pair.IsSameThing && pair.A.Figure.Value is not null && pair.B.Figure.Value is not null && !Rounding.Agree(pair);
}
