namespace Clairevoie.Hall.Where;

/// <summary>Marks the words of places and of the map to click, in <c>WhereWords.resx</c>.</summary>
public sealed class WhereWords;
