using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Change;

/// <summary>Which of the short-memory rules.</summary>
public enum EarsRule
{
    /// <summary>The count given the sum of the baseline and itself is binomial: its false-alarm rate is known, and never above what is asked.</summary>
    Exact,

    /// <summary>Three standard deviations above the mean of the seven periods before.</summary>
    C1,

    /// <summary>The same with two periods left out in between, so that a slow rise does not hide itself.</summary>
    C2,

    /// <summary>C2 of this period and of the two before, less one each, when above: two in sum.</summary>
    C3,
}

/// <summary>How a count is judged by the periods just before.</summary>
public sealed record EarsOptions
{
    /// <summary>The rule. Exact: the customary ones have false-alarm rates that depend on the counts (see the page).</summary>
    public EarsRule Rule { get; init; } = EarsRule.Exact;

    /// <summary>Periods of the baseline. 7: one of each weekday, as the rules were published.</summary>
    public int Baseline
    {
        get;
        init => field = value is >= 3 and <= 1000 ? value : throw DataRefusedException.Because("baseline", $"{value} périodes de référence : au moins 3.", $"{value} baseline periods: at least 3.");
    } = 7;

    /// <summary>For <see cref="EarsRule.Exact"/>: at most one false alarm in so many periods. 100: a first look, not a verdict.</summary>
    public double FalseAlarmEvery
    {
        get;
        init => field = value is >= 2 and <= 1e9 ? value : throw DataRefusedException.Because("false-alarm-every", $"Une fausse alerte toutes les {value} périodes : au moins 2.", $"A false alarm every {value} periods: at least 2.");
    } = 100;
}
