namespace Clairevoie.Publication.Words;

/// <summary>Marks the words in which verdicts, reasons and faults of files are told.</summary>
public sealed class ClaimWords;
