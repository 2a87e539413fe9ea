namespace Clairevoie.Publication.Bilans;

/// <summary>Where the bilan tells the figures of one definition: their strand, and the subject that they share with others.</summary>
public sealed record StrandLine(Strand Strand, string Subject);
