namespace Clairevoie.Domain.Claims.Rules;

/// <summary>What a reader should know although it does not stand in the way.</summary>
internal static class Notes
{
    /// <summary>From twice as many, or half as many, on: a change that asks to be explained.</summary>
    private const decimal Large = 2;

    public static Reason? Repeated(Pair pair) => pair.IsRepetition ? Reason.Note("repeated") : null;

    public static Reason? SameWithinRounding(Pair pair) =>
        pair.IsSameThing && pair.A.Figure.Value != pair.B.Figure.Value && Rounding.Agree(pair) ? Reason.Note("same-within-rounding") : null;

    public static Reason? Converted(Pair pair) =>
        pair.A.Figure.Unit.ConvertsTo(pair.B.Figure.Unit)
        && (pair.A.Figure.Unit.Scale != pair.B.Figure.Unit.Scale || pair.A.Figure.Unit.Per != pair.B.Figure.Unit.Per)
            ? Reason.Note("unit-converted", pair.A.Figure.Unit.Text, pair.B.Figure.Unit.Text)
            : null;

    public static Reason? DeclaredEquivalence(Pair pair) =>
        pair.IsSameIssuer && pair.A.Origin.IssuerKey != pair.B.Origin.IssuerKey
        || pair.IsSameDefinition && !pair.A.Definition.IsSameAs(pair.B.Definition)
            ? Reason.Note("declared-equivalent")
            : null;

    public static Reason? SameGround(Pair pair) =>
        pair.Place == TerritoryRelation.SameGround ? Reason.Note("territory-same-ground", pair.A.Territory.Code, pair.B.Territory.Code) : null;

    public static Reason? Inferred(Pair pair) =>
        pair.A.Period.Basis == Basis.Inferred || pair.B.Period.Basis == Basis.Inferred
        || pair.A.Territory.Basis == Basis.Inferred || pair.B.Territory.Basis == Basis.Inferred
            ? Reason.Note("inferred")
            : null;

    /// <summary>Two halves of a year have one length and two seasons.</summary>
    public static Reason? OtherSeason(Pair pair) =>
        pair.Time == PeriodRelation.Apart && pair.A.Period is { IsClosed: true, Months: < 12 } a && pair.B.Period is { IsClosed: true, Months: < 12 } b
        && !pair.A.Figure.IsAtAMoment && Periods.HaveSameLength(a, b) && (a.From!.Value.Month, a.From.Value.Day) != (b.From!.Value.Month, b.From.Value.Day)
            ? Reason.Note("season-other")
            : null;

    public static Reason? LargeChange(Pair pair)
    {
        if (!pair.IsSameDefinition || pair.IsSameThing || !pair.A.Figure.IsCount || !pair.B.Figure.IsCount)
        {
            return null;
        }

        var (from, to, _) = pair.InOrder();
        return from > 0 && (to >= from * Large || to * Large <= from) ? Reason.Note("change-large") : null;
    }
}
