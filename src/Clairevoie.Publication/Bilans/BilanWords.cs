namespace Clairevoie.Publication.Bilans;

/// <summary>Marks the words of the yearly bilan.</summary>
public sealed class BilanWords;
