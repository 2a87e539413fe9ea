namespace Clairevoie.Coordination.Promises;

/// <summary>Marks the words about promises made in public, in <c>PromiseWords.resx</c>.</summary>
public sealed class PromiseWords;
