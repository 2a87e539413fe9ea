namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>Marks the words of the pages on which a bilan is composed.</summary>
public sealed class ComposeWords;
