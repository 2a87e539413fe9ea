namespace Clairevoie.Coordination.Counts;

/// <summary>Marks the words of monthly counts, in <c>CountWords.resx</c>.</summary>
public sealed class CountWords;
