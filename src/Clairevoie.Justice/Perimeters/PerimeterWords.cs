namespace Clairevoie.Justice.Perimeters;

/// <summary>Marks the words about protected perimeters, in <c>PerimeterWords.resx</c>.</summary>
public sealed class PerimeterWords;
