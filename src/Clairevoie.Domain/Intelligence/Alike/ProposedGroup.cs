namespace Clairevoie.Domain;

/// <summary>Reports that seem to tell the same thing as the first of them, each with its reasons. Somebody decides.</summary>
/// <param name="First">The oldest: what the others are compared with.</param>
/// <param name="Others">The others, nearest first, copies apart.</param>
/// <param name="Copies">How many reports are near copies of one of these, and are joined with it.</param>
/// <param name="Voices">What all of them weigh.</param>
public sealed record ProposedGroup(ComparedReport First, IReadOnlyList<AlikeReport> Others, int Copies, int Voices)
{
    /// <summary>How many reports it holds.</summary>
    public int Reports => 1 + Others.Count + Copies;

    /// <summary>Whether copies make a flood of it.</summary>
    public bool IsFlood { get; init; }

    /// <summary>The identifiers of all of them, copies included.</summary>
    public required IReadOnlyList<Guid> All { get; init; }
}

/// <summary>A report beside the first of its group: why it is proposed there, and how many copies it has.</summary>
public sealed record AlikeReport(ComparedReport Report, Likeness Likeness, int Copies);
