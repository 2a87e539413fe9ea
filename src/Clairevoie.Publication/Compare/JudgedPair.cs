namespace Clairevoie.Publication.Compare;

/// <summary>The verdict on one line of a file of pairs.</summary>
public sealed record JudgedPair(
    string Pair,
    string Verdict,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Notes,
    JudgedChange? Change);
