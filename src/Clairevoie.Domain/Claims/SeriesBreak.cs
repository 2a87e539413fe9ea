namespace Clairevoie.Domain.Claims;

/// <summary>A declared break: from a day on, or from one counting system to another, a series is no longer the same series.</summary>
public sealed record SeriesBreak
{
    public required string Name { get; init; }

    /// <summary>Words of which each group must be said by the definition: what the series counts. Alternatives within a group.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Subject { get; init; }

    /// <summary>Words of the counting system before; none when the break is a day.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Words of the counting system after.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>The day from which the series is another one; none when the break is between systems.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Conversion keys were published: the series may be joined with them.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether it concerns what this claim counts.</summary>
    public bool Concerns(Claim claim) => Subject.All(group => Wording.SaysAny(claim.Definition.Key, group));

    /// <summary>Whether the claim stands on the older side, the newer side, or on both.</summary>
    public (bool Before, bool After) SidesOf(Claim claim)
    {
        if (On is { } day)
        {
            var (from, until) = claim.Figure.IsAtAMoment ? claim.Period.Moment : Span(claim.Period);
            return (claim.Period.IsKnown && from < day, claim.Period.IsKnown && until > day);
        }

        return (SaysSystem(claim, Before), SaysSystem(claim, After));
    }

    private static (DateOnly From, DateOnly Until) Span(ClaimPeriod period) =>
        (period.From ?? period.Moment.From, period.Until ?? period.Moment.Until);

    private static bool SaysSystem(Claim claim, IReadOnlyList<string> words) =>
        words.Count > 0 && (Wording.SaysAny(claim.Definition.FullKey, words) || Wording.SaysAny(claim.Origin.SourceKey, words));
}
