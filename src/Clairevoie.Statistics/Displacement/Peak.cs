namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// Whether the period before the action was a peak of the target: places are often chosen for having just peaked, and a peak falls
/// by itself (regression to the mean).
/// </summary>
internal static class Peak
{
    /// <summary>One-sided five percent: a wrong « peak » only costs a cautious word.</summary>
    private const double Threshold = 1.645;

    /// <summary>Whether the target held more than its past share of the three areas allows for.</summary>
    public static bool Of(ActionCounts counts, PastCounts past)
    {
        var others = (double)(counts.Buffer.Before + counts.Control.Before);
        var (pastTarget, pastOthers) = (past.Total(0), past.Total(1) + past.Total(2));
        var expected = others * pastTarget / pastOthers;
        var variance = past.Dispersion * (expected + (expected * expected * ((1 / others) + (1 / pastTarget) + (1 / pastOthers))));
        return counts.Target.Before - expected > Threshold * Math.Sqrt(variance);
    }
}
