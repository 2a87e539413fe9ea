namespace Clairevoie.Care.Counters;

/// <summary>Marks the words of the counters, in <c>CounterWords.resx</c>.</summary>
public sealed class CounterWords;
