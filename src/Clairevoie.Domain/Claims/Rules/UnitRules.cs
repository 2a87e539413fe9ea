namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Euros and thousands of euros have one scale; persons and euros have none; persons and acts are two things counted.</summary>
internal static class UnitRules
{
    public static Reason? NoCommonScale(Pair pair)
    {
        var (a, b) = (pair.A.Figure.Unit, pair.B.Figure.Unit);
        return a.IsMissing || b.IsMissing || IsRelative(a) && IsRelative(b) ? null
            : a.Dimension != b.Dimension && !IsShareOf(pair) ? Reason.Reject("unit-apart", a.Text, b.Text)
            : pair.IsSameKind && a.Per.Of != b.Per.Of && a.Per.Of != PerWhat.Nothing && b.Per.Of != PerWhat.Nothing ? Reason.Reject("unit-apart", a.Text, b.Text)
            : null;
    }

    public static Reason? Missing(Pair pair) =>
        (pair.A.Figure.Unit.IsMissing || pair.B.Figure.Unit.IsMissing) && !IsCalendar(pair) ? Reason.Flag("unit-missing") : null;

    public static Reason? OtherThingCounted(Pair pair)
    {
        var (a, b) = (pair.A.Figure.Unit, pair.B.Figure.Unit);
        return !a.IsMissing && !b.IsMissing && a.Dimension == Dimension.Count && b.Dimension == Dimension.Count && a.Noun != b.Noun
            ? Reason.Flag("unit-other", a.Text, b.Text)
            : null;
    }

    public static Reason? PercentAgainstPoints(Pair pair)
    {
        var (a, b) = (pair.A.Figure.Unit, pair.B.Figure.Unit);
        return IsRelative(a) && IsRelative(b) && a.Dimension != b.Dimension ? Reason.Flag("percent-and-points", a.Text, b.Text) : null;
    }

    /// <summary>A rate says per what; a plain number beside a rate of the same kind does not.</summary>
    public static Reason? RateWithoutItsTime(Pair pair)
    {
        var (a, b) = (pair.A.Figure.Unit, pair.B.Figure.Unit);
        return pair.IsSameKind && a.Per.Of != b.Per.Of && (a.Per.Of == PerWhat.Nothing || b.Per.Of == PerWhat.Nothing)
            ? Reason.Flag("rate-without-time", a.Text, b.Text)
            : null;
    }

    public static bool IsRelative(Unit unit) => unit.Dimension is Dimension.Share or Dimension.Points or Dimension.Multiple;

    private static bool IsCalendar(Pair pair) => pair.A.Figure.Unit.Dimension == Dimension.Calendar && pair.B.Figure.Unit.Dimension == Dimension.Calendar;

    // A share whose base is given can be laid beside the count that it was computed from.
    private static bool IsShareOf(Pair pair) => KindRules.SharedBase(pair) is not null;
}
