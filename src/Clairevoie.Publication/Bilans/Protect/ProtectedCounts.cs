using Clairevoie.Domain;
using Clairevoie.Publication.Indicators;

namespace Clairevoie.Publication.Bilans.Protect;

/// <summary>What a bilan may show of the counts of one indicator, beside all that was published before.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Line">The line of the bilan's territory.</param>
/// <param name="Told">What may be told, with the audit.</param>
/// <param name="Shown">What the bilan would show.</param>
public sealed record ProtectedCounts(Indicator Indicator, string Line, LinkedTold Told, IReadOnlySet<string> Shown)
{
    /// <summary>Periods that were hidden before they crossed a wall.</summary>
    public IReadOnlyList<string> AtSource { get; init; } = [];

    /// <summary>Whether a period that the bilan would show must stay hidden.</summary>
    public bool Hides(string period) => IsHidden(IndicatorCells.Key(Line, period));

    /// <summary>Whether the figure of a year must stay hidden, as it is or as « at least ».</summary>
    public bool HidesYear(string year) => Hides(year) || Hides(IndicatorCells.AtLeast(year));

    /// <summary>The audit: every period that is not shown, and why; those hidden here first. Nothing is said of why those were hidden that crossed hidden.</summary>
    public IReadOnlyList<(string Period, WhyHidden? Why)> Audit =>
    [
        .. Told.Hidden.Where(cell => Shown.Contains(cell.Key)).Select(cell => (PeriodOf(cell.Key), (WhyHidden?)cell.Why)),
        .. AtSource.Select(period => (period, (WhyHidden?)null)),
    ];

    /// <summary>Periods that what is published already gives away, whatever is hidden here.</summary>
    public IReadOnlyList<string> Open => [.. Told.Open.Where(IsOfLine).Select(PeriodOf)];

    private bool IsHidden(string key) => Shown.Contains(key) && Told.Cells.Holds(key) && !Told.Tells(key);

    private bool IsOfLine(string key) => key.StartsWith(Line + LinkedCube.Between, StringComparison.Ordinal);

    private static string PeriodOf(string key) => key[(key.IndexOf(LinkedCube.Between, StringComparison.Ordinal) + 1)..];
}
