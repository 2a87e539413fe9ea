namespace Clairevoie.Windows.Map;

/// <summary>The steps of the time slider: a window that moves from quarter to quarter, or what adds up from the oldest quarter on.</summary>
/// <param name="AddsUp">Whether each step holds all steps before it.</param>
/// <param name="Steps">What each step shows, the oldest first.</param>
/// <param name="At">Which step is shown; -1 when what is shown is none of them.</param>
public sealed record TimeSteps(bool AddsUp, IReadOnlyList<MapPeriod> Steps, int At)
{
    /// <summary>How addresses ask for steps that add up.</summary>
    public const string Cumulative = "cumul";

    /// <summary>The steps around what is shown. A window is as wide as what is shown; the last twelve months count as a window of one quarter.</summary>
    /// <param name="shown">What the map shows.</param>
    /// <param name="offered">What may be chosen.</param>
    /// <param name="addsUp">Whether steps add up; those not signed in are given windows of one quarter only.</param>
    /// <param name="signedIn">Whether somebody is signed in.</param>
    public static TimeSteps Around(MapPeriod shown, IReadOnlyList<MapPeriod> offered, bool addsUp, bool signedIn)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var quarters = offered.Where(period => period.Quarter > 0).OrderBy(period => period.From).ToList();
        var wide = signedIn ? Math.Clamp(shown.Quarters.Count, 1, quarters.Count) : 1;
        addsUp &= signedIn;
        List<MapPeriod> steps = addsUp
            ? [.. quarters.Select(last => MapPeriod.Spanning(quarters[0], last))]
            : [.. quarters.Skip(wide - 1).Select((last, rank) => MapPeriod.Spanning(quarters[rank], last))];
        return new(addsUp, steps, steps.FindIndex(step => step.Key == shown.Key));
    }
}
