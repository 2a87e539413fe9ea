namespace Clairevoie.Coordination.Problems;

/// <summary>Marks the words about problems, in <c>ProblemTexts.resx</c>.</summary>
public sealed class ProblemTexts;
