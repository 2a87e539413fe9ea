namespace Clairevoie.Domain;

/// <summary>Reports that seem to tell the same thing as the first of them, each with its reasons. Somebody decides.</summary>
/// <param name="First">What the others are compared with: the oldest, or the one that is looked at.</param>
/// <param name="Copies">The near copies of the first.</param>
/// <param name="Others">The others, nearest first.</param>
/// <param name="Voices">What all of them weigh.</param>
public sealed record ProposedGroup(ComparedReport First, IReadOnlyList<Guid> Copies, IReadOnlyList<AlikeReport> Others, int Voices)
{
    /// <summary>The identifiers of all of them, copies included.</summary>
    public IReadOnlyList<Guid> All => [First.Id, .. Copies, .. Others.SelectMany(other => other.All)];

    /// <summary>How many reports it holds.</summary>
    public int Reports => 1 + Copies.Count + Others.Sum(other => 1 + other.Copies.Count);

    /// <summary>Whether near copies make a flood of it.</summary>
    public bool IsFlood => Copies.Count + 1 >= Domain.Copies.Flood || Others.Any(other => other.Copies.Count + 1 >= Domain.Copies.Flood);

    /// <summary>Why the others are proposed, each reason once.</summary>
    public IReadOnlyList<LikenessReason> Reasons => [.. Others.SelectMany(other => other.Likeness.Reasons).Distinct().Order()];
}

/// <summary>A report beside the first of its group: why it is proposed there, and its near copies.</summary>
public sealed record AlikeReport(ComparedReport Report, Likeness Likeness, IReadOnlyList<Guid> Copies)
{
    /// <summary>The report and its copies.</summary>
    public IReadOnlyList<Guid> All => [Report.Id, .. Copies];
}
