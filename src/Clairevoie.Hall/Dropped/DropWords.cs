namespace Clairevoie.Hall.Dropped;

/// <summary>Marks the words of watched folders, in <c>DropWords.resx</c>.</summary>
public sealed class DropWords;
