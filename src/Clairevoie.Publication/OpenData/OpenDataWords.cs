namespace Clairevoie.Publication.OpenData;

/// <summary>Marks the words about open data.</summary>
public sealed class OpenDataWords;
