namespace Clairevoie.Hall.Layout;

/// <summary>Marks the words that frame every page, in <c>LayoutWords.resx</c>.</summary>
public sealed class LayoutWords;
