namespace Clairevoie.Publication.Figures;

/// <summary>Marks the words of the pages about figures.</summary>
public sealed class FigureWords;
