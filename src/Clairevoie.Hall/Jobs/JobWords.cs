namespace Clairevoie.Hall.Jobs;

/// <summary>Marks the words of long works, in <c>JobWords.resx</c>.</summary>
public sealed class JobWords;
