namespace Clairevoie.Publication.Knowledge;

/// <summary>Marks the words about what is known and recommended.</summary>
public sealed class KnowledgeWords;
