using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>Reads what may be said from the intervals.</summary>
internal static class Outcomes
{
    /// <summary>The strongest word that the intervals carry.</summary>
    public static ActionOutcome Read(Measured success, Measured spread, NetEffects effects, bool peak)
    {
        var (total, drawn) = (effects.Total.Interval, effects.TotalDrawn);
        if (total.Low > 0 && drawn.Low > 0)
            return peak ? ActionOutcome.FellFromPeak : ActionOutcome.Worked;
        if (total.High < 0 && drawn.High < 0)
            return ActionOutcome.Worse;
        if (success.Interval.High >= 0)
            return ActionOutcome.NotMeasurable;
        return spread.Interval.Low > 0 ? ActionOutcome.Moved : ActionOutcome.FellInTargetOnly;
    }
}
