namespace Clairevoie.Coordination.Open311;

/// <summary>Marks the words for street applications, in <c>GeoWords.resx</c>.</summary>
public sealed class GeoWords;
