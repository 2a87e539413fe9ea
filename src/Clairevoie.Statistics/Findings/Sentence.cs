namespace Clairevoie.Statistics.Findings;

/// <summary>One sentence for people, in French and in English: what was found, in plain words, without a symbol.</summary>
/// <param name="French">In French.</param>
/// <param name="English">In English.</param>
public sealed record Sentence(string French, string English);
