namespace Clairevoie.Care.Owed;

/// <summary>Marks the words about returns that are missing, in <c>OwedWords.resx</c>.</summary>
public sealed class OwedWords;
