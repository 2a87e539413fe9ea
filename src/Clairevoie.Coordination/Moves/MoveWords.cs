namespace Clairevoie.Coordination.Moves;

/// <summary>Marks the words about what moves, in <c>MoveWords.resx</c>.</summary>
public sealed class MoveWords;
