namespace Clairevoie.Coordination.Evaluations;

/// <summary>Marks the words about sealed evaluations, in <c>EvaluationWords.resx</c>.</summary>
public sealed class EvaluationWords;
