namespace Clairevoie.Intelligence;

/// <summary>Marks the words of the room, in <c>IntelligenceWords.resx</c>.</summary>
public sealed class IntelligenceWords;
