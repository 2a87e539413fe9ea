namespace Clairevoie.Coordination.Measures;

/// <summary>Marks the words about the register of measures, in <c>PlanWords.resx</c>.</summary>
public sealed class PlanWords;
