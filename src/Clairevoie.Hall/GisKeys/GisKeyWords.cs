namespace Clairevoie.Hall.GisKeys;

/// <summary>Marks the words of the keys for map programs, in <c>GisKeyWords.resx</c>.</summary>
public sealed class GisKeyWords;
