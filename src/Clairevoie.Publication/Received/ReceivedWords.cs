namespace Clairevoie.Publication.Received;

/// <summary>Marks the words about figures that crossed, in <c>ReceivedWords.resx</c>.</summary>
public sealed class ReceivedWords;
