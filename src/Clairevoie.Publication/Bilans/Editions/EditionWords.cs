namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>Marks the words of a published bilan.</summary>
public sealed class EditionWords;
