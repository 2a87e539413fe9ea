namespace Clairevoie.Care.Minors;

/// <summary>Marks the words of the minors' strand, in <c>MinorsWords.resx</c>.</summary>
public sealed class MinorsWords;
