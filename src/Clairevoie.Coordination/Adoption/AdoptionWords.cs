namespace Clairevoie.Coordination.Adoption;

/// <summary>Marks the words about files that a coordinator brings, in <c>AdoptionWords.resx</c>.</summary>
public sealed class AdoptionWords;
