namespace Clairevoie.Statistics.Findings;

/// <summary>What a reader of this one finding must know before believing it; it is there only when it applies to this run.</summary>
/// <param name="Code">For machines: lower case, words joined by hyphens.</param>
/// <param name="Says">For people.</param>
public sealed record Caveat(string Code, Sentence Says)
{
    /// <summary>For machines.</summary>
    public string Code { get; init; } = Words.Of(Code);

    /// <summary>A caveat from its code and its sentence in both languages.</summary>
    public static Caveat Of(string code, string french, string english) => new(code, new Sentence(french, english));
}
