namespace Clairevoie.Windows.Map;

/// <summary>The steps of the time slider: a window that moves from step to step, or what adds up from the first of them on.</summary>
/// <param name="AddsUp">Whether each step holds all steps before it.</param>
/// <param name="Steps">What each step shows, the oldest first.</param>
/// <param name="At">Which step is shown; -1 when what is shown is none of them.</param>
public sealed record TimeSteps(bool AddsUp, IReadOnlyList<MapPeriod> Steps, int At)
{
    /// <summary>How addresses ask for steps that add up.</summary>
    public const string Cumulative = "cumul";

    /// <summary>The single steps, the oldest first: all quarters or months, the weeks of one quarter, the days of one month.</summary>
    public required IReadOnlyList<MapPeriod> Units { get; init; }

    /// <summary>The last step before these, if any may be asked.</summary>
    public MapPeriod? Earlier { get; private init; }

    /// <summary>The first step after these, if it is over.</summary>
    public MapPeriod? Later { get; private init; }

    /// <summary>The steps around what is shown. A window is as wide as what is shown; the last twelve months count as a window of one quarter.</summary>
    /// <param name="shown">What the map shows.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="addsUp">Whether steps add up; those not signed in are given windows of one quarter only.</param>
    /// <param name="signedIn">Whether somebody is signed in.</param>
    public static TimeSteps Around(MapPeriod shown, DateOnly today, bool addsUp, bool signedIn)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var (unit, oldest) = (shown.Unit, MapPeriod.Oldest(today));
        var units = UnitsOf(unit, shown.LastOf(unit, today), oldest, today);
        var wide = signedIn ? Math.Max(shown.Parts.Count, 1) : 1;
        addsUp &= signedIn;
        List<MapPeriod> steps = addsUp
            ? [.. units.Select(last => MapPeriod.Spanning(units[0], last))]
            : [.. units.Select(last => (First: unit.Step(unit.Later(last.From, 1 - wide)), Last: last)).Where(one => one.First.From >= oldest).Select(one => MapPeriod.Spanning(one.First, one.Last))];
        var (before, after) = (unit.Step(unit.Later(units[0].From, -1)), unit.Step(units[^1].Until));
        return new(addsUp, steps, steps.FindIndex(step => step.Key == shown.Key))
        {
            Units = units, Earlier = before.From >= oldest ? before : null, Later = after.Until <= today ? after : null,
        };
    }

    private static IReadOnlyList<MapPeriod> UnitsOf(TimeUnit unit, MapPeriod at, DateOnly oldest, DateOnly today)
    {
        var (first, until) = unit switch
        {
            TimeUnit.Week => (TimeUnit.Quarter.First(at.From), TimeUnit.Quarter.Later(TimeUnit.Quarter.First(at.From), 1)),
            TimeUnit.Day => (TimeUnit.Month.First(at.From), TimeUnit.Month.Later(TimeUnit.Month.First(at.From), 1)),
            _ => (oldest, today),
        };
        var from = unit.First(first) is var begun && begun < first ? unit.Later(begun, 1) : begun;
        return [.. Enumerable.Range(0, int.MaxValue).Select(rank => unit.Step(unit.Later(from, rank))).TakeWhile(step => step.From < until && step.Until <= today)];
    }
}
