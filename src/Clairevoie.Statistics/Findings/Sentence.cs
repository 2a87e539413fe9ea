namespace Clairevoie.Statistics.Findings;

/// <summary>One sentence for people, in French and in English: what was found, in plain words, without a symbol.</summary>
/// <param name="French">In French.</param>
/// <param name="English">In English.</param>
/// <exception cref="ArgumentException">One language has no words: a sentence is said in both, or not at all.</exception>
public sealed record Sentence(string French, string English)
{
    /// <summary>In French.</summary>
    public string French { get; init; } = Words.Of(French);

    /// <summary>In English.</summary>
    public string English { get; init; } = Words.Of(English);
}
