using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Change;

/// <summary>One period that was watched.</summary>
/// <param name="Day">Its first day.</param>
/// <param name="Count">What was counted.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Statistic">What the method looks at; it signals when this reaches its limit.</param>
/// <param name="Limit">That limit.</param>
/// <param name="Signal">Whether it signals.</param>
public readonly record struct WatchedPeriod(DateOnly Day, int Count, double Expected, double Statistic, double Limit, bool Signal);

/// <summary>A series that was watched.</summary>
/// <param name="Periods">Every period with enough before it to judge it, oldest first.</param>
/// <param name="FalseAlarmEvery">How many periods pass between two false alarms when nothing changes; none where the method does not know it.</param>
public sealed record WatchResult(IReadOnlyList<WatchedPeriod> Periods, double? FalseAlarmEvery)
{
    /// <summary>The periods that signal.</summary>
    public IEnumerable<WatchedPeriod> Signals => Periods.Where(period => period.Signal);

    internal Sentence Say()
    {
        var signals = Signals.ToList();
        var (sur, within) = (Counted.French(Periods.Count, "période"), Counted.English(Periods.Count, "period"));
        return signals is []
            ? new Sentence($"Aucun signal sur {sur}.", $"No signal in {within}.")
            : new Sentence(
                $"{Counted.French(signals.Count, "signal", "signaux")} sur {sur}, le dernier le {signals[^1].Day:yyyy-MM-dd} ({Counted.French(signals[^1].Count, "fait")}).",
                $"{Counted.English(signals.Count, "signal")} in {within}, the last on {signals[^1].Day:yyyy-MM-dd} ({Counted.English(signals[^1].Count, "event")}).");
    }
}
