namespace Clairevoie.Statistics.Displacement;

/// <summary>What may be said of an action; the cautious word when in doubt.</summary>
public enum ActionOutcome
{
    /// <summary>Nothing that chance alone could not do.</summary>
    NotMeasurable,

    /// <summary>It worked: target and buffer together had fewer events than the control's trend foretold, by both intervals, and the period before was no peak.</summary>
    Worked,

    /// <summary>The target fell measurably, but not target and buffer together.</summary>
    FellInTargetOnly,

    /// <summary>The target fell measurably and the buffer rose measurably: it moved.</summary>
    Moved,

    /// <summary>Target and buffer together had measurably more events than the control's trend foretold.</summary>
    Worse,

    /// <summary>It would read as worked, but the period before was a peak of the target: it would have fallen anyway.</summary>
    FellFromPeak,
}
