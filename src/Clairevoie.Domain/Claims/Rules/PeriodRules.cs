namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Figures over time: the period is known, whole, over, of one length, and counts no day twice.</summary>
internal static class PeriodRules
{
    public static Reason? AverageWithoutPeriod(Pair pair) =>
        IsTimeless(pair.A) || IsTimeless(pair.B) ? Reason.Flag("average-without-period") : null;

    public static Reason? Missing(Pair pair) =>
        Needs(pair.A) && !pair.A.Period.IsKnown || Needs(pair.B) && !pair.B.Period.IsKnown ? Reason.Flag("period-missing") : null;

    public static Reason? OneEndMissing(Pair pair) =>
        IsOpen(pair.A) || IsOpen(pair.B) ? Reason.Flag("period-open") : null;

    /// <summary>Two rates say per what, so that their periods may differ; everything else must cover the same length.</summary>
    public static Reason? OtherLength(Pair pair)
    {
        var (a, b) = (pair.A, pair.B);
        if (!HasLength(a) || !HasLength(b) || !a.Period.IsClosed || !b.Period.IsClosed || Periods.HaveSameLength(a.Period, b.Period))
        {
            return null;
        }

        return CanBeYearly(pair) && Proportion.Of(Yearly(b), Yearly(a)) is { } times and > 0
            ? Reason.Flag("period-length-yearly", a.Period.Days, b.Period.Days, Math.Round(Yearly(a)), Math.Round(Yearly(b)), Math.Round(times, 1))
            : Reason.Flag("period-length", a.Period.Days, b.Period.Days);
    }

    public static Reason? NotOver(Pair pair) =>
        IsUnfinished(pair.A, pair.Registers.AsOf) || IsUnfinished(pair.B, pair.Registers.AsOf) ? Reason.Flag("period-not-over") : null;

    /// <summary>Nothing is counted before it happens.</summary>
    public static Reason? InTheFuture(Pair pair) =>
        IsAhead(pair.A, pair.Registers.AsOf) || IsAhead(pair.B, pair.Registers.AsOf) ? Reason.Reject("period-in-the-future") : null;

    public static Reason? Nested(Pair pair) =>
        pair.Time == PeriodRelation.Nested && CountsDays(pair) ? Reason.Flag("period-nested") : null;

    public static Reason? Overlapping(Pair pair) =>
        pair.Time == PeriodRelation.Overlapping && CountsDays(pair) ? Reason.Flag("period-overlap") : null;

    private static bool Needs(Claim claim) => claim.Figure.Kind is not (ClaimKind.Date or ClaimKind.Duration or ClaimKind.Rate);

    private static bool IsTimeless(Claim claim) => claim.Figure.Kind == ClaimKind.Rate && !claim.Period.IsKnown;

    private static bool HasLength(Claim claim) => claim.Figure.Kind is ClaimKind.Flow or ClaimKind.Amount or ClaimKind.Ratio;

    private static bool IsOpen(Claim claim) => claim.Figure.Kind is ClaimKind.Flow or ClaimKind.Amount && claim.Period.IsKnown && !claim.Period.IsClosed;

    private static bool CanBeYearly(Pair pair) =>
        pair.IsSameKind && pair.A.Figure.Kind is ClaimKind.Flow or ClaimKind.Amount && pair.A.Figure.Unit.ConvertsTo(pair.B.Figure.Unit);

    private static decimal Yearly(Claim claim) => claim.Period.Days == 0 ? 0 : claim.Figure.Plain / claim.Period.Days * 365.25m;

    private static bool IsUnfinished(Claim claim, DateOnly? today) =>
        claim.Status != ClaimStatus.Planned && HasLength(claim) && claim.Period.IsKnown && claim.Period.Until > today && claim.Period.From <= today;

    private static bool IsAhead(Claim claim, DateOnly? today) =>
        claim.Status == ClaimStatus.Observed && claim.Period.IsKnown && (claim.Period.From ?? claim.Period.Moment.From) > today;

    private static bool CountsDays(Pair pair) => !(pair.A.Figure.IsAtAMoment && pair.B.Figure.IsAtAMoment);
}
