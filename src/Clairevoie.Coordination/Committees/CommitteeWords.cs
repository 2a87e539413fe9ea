namespace Clairevoie.Coordination.Committees;

/// <summary>Marks the words about committees, in <c>CommitteeWords.resx</c>.</summary>
public sealed class CommitteeWords;
