namespace Clairevoie.Hall.Legal;

/// <summary>Marks the words of the legal pages, in <c>LegalWords.resx</c>.</summary>
public sealed class LegalWords;
