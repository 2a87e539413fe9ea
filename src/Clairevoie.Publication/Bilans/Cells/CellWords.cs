namespace Clairevoie.Publication.Bilans.Cells;

/// <summary>Marks the words of the map of cells.</summary>
public sealed class CellWords;
