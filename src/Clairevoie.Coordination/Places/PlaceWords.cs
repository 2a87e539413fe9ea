namespace Clairevoie.Coordination.Places;

/// <summary>Marks the words about places, in <c>PlaceWords.resx</c>.</summary>
public sealed class PlaceWords;
