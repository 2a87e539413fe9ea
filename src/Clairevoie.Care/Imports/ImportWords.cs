namespace Clairevoie.Care.Imports;

/// <summary>Marks the words of files of counts, in <c>ImportWords.resx</c>.</summary>
public sealed class ImportWords;
