namespace Clairevoie.Windows.Map;

/// <summary>Marks the words of the shared map, in <c>MapWords.resx</c>.</summary>
public sealed class MapWords;
