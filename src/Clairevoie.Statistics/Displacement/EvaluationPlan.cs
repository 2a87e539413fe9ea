using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// What will be measured, written down before the action: afterwards nobody can choose the area, the dates or the count that look
/// best. Two plans that say the same have the same <see cref="CanonicalForm"/> and the same seal.
/// </summary>
public sealed record EvaluationPlan
{
    /// <summary>What is expected, in one sentence.</summary>
    public required string Hypothesis { get; init => field = Said(value, "hypothesis"); }

    /// <summary>Which events are counted, and by which date: « reports of a scene, by the day of the fact ».</summary>
    public required string Measure { get; init => field = Said(value, "measure"); }

    /// <summary>Where the action takes place.</summary>
    public required PlannedArea Target { get; init; }

    /// <summary>The belt around it.</summary>
    public required PlannedArea Buffer { get; init; }

    /// <summary>The area to compare with.</summary>
    public required PlannedArea Control { get; init; }

    /// <summary>The days counted before.</summary>
    public required DaySpan Before { get; init; }

    /// <summary>The days counted after: as many, and later.</summary>
    public required DaySpan After { get; init; }

    /// <summary>The day on which the action begins.</summary>
    public required DateOnly Begins { get; init; }

    /// <summary>How it will be computed; a past, if any, is not part of the plan.</summary>
    public required DisplacementOptions Options { get; init; }

    /// <summary>Checks what no single property can know: the order and the length of the days, and that no zone stands twice.</summary>
    /// <exception cref="DataRefusedException">The dates do not follow each other (<c>plan-dates</c>), the periods differ in length by more than a day in a hundred
    /// (<c>plan-lengths</c>), or areas share a zone (<c>plan-areas</c>).</exception>
    public EvaluationPlan Checked()
    {
        if (Before.Last >= Begins || After.First < Begins)
            throw DataRefusedException.Because("plan-dates", "La période avant finit avant l'action, la période après ne commence pas avant elle.", "The period before ends before the action, and the period after does not begin before it.");
        if (Math.Abs(Before.Days - After.Days) > Math.Max(1, Before.Days / 100))
            throw DataRefusedException.Because("plan-lengths", $"Les deux périodes doivent être aussi longues : {Before.Days} et {After.Days} jours.", $"Both periods must be as long: {Before.Days} and {After.Days} days.");
        var zones = Target.Zones.Concat(Buffer.Zones).Concat(Control.Zones).ToList();
        return zones.Distinct(StringComparer.Ordinal).Count() == zones.Count
            ? this
            : throw DataRefusedException.Because("plan-areas", "Une zone est dans deux des trois surfaces.", "One zone is in two of the three areas.");
    }

    private static string Said(string text, string what) => string.IsNullOrWhiteSpace(text)
        ? throw DataRefusedException.Because("plan-" + what, "Un plan dit son hypothèse et ce qu'il compte.", "A plan says its hypothesis and what it counts.")
        : text.Trim();
}
