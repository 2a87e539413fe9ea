namespace Clairevoie.Domain;

/// <summary>A published figure that somebody contests, as everybody may read it, with its public answer. Without words it was taken back.</summary>
/// <param name="Id">Which contest.</param>
/// <param name="Figure">The figure, by its identifier.</param>
/// <param name="Words">What is contested, once it was read over; empty where it was taken back.</param>
/// <param name="ShownOn">Since when everybody may read it.</param>
public sealed record ContestTold(Guid Id, string Figure, string Words, DateOnly? ShownOn)
{
    /// <summary>What was answered; empty while nothing was.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The agency that answered.</summary>
    public string AnsweredBy { get; init; } = "";

    /// <summary>When it answered.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Whether it may still be read.</summary>
    public bool IsTakenBack => Words.Length == 0;
}
