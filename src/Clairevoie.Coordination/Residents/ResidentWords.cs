namespace Clairevoie.Coordination.Residents;

/// <summary>Marks the words for residents, in <c>ResidentWords.resx</c>.</summary>
public sealed class ResidentWords;
