namespace Clairevoie.Windows.Ogc;

/// <summary>Marks the words of the pages of the service, in <c>OgcWords.resx</c>.</summary>
public sealed class OgcWords;
