namespace Clairevoie.Hall.Refused;

/// <summary>Marks the words of the refusal pages.</summary>
public sealed class RefusedWords;
