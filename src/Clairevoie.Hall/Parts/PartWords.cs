namespace Clairevoie.Hall.Parts;

/// <summary>Marks the words that parts say by themselves, in <c>PartWords.resx</c>.</summary>
public sealed class PartWords;
