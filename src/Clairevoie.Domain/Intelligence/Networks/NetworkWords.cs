namespace Clairevoie.Domain;

/// <summary>Words about a network that may be kept: what leads to a person is refused by its form, each with its reason, and not masked in silence.</summary>
public static class NetworkWords
{
    /// <summary>The longest words, in characters.</summary>
    public const int Longest = 600;

    /// <summary>The words as they are kept, and everything that stands in the way.</summary>
    /// <param name="raw">What was written.</param>
    /// <param name="field">The field in which it was written.</param>
    public static (string Words, IReadOnlyList<Refusal> No) Of(string? raw, string field)
    {
        var words = PlainText.Of(raw is { Length: > Longest * 4 } ? raw[..(Longest * 4)] : raw);
        List<Refusal> no = [];
        if (words.Length > Longest) no.Add(new("words-too-long", field, Longest));
        var (masked, what) = Masking.Of(words);
        no.AddRange(what.Select(found => new Refusal($"holds-{found.ToString().ToLowerInvariant()}", field)));
        no.AddRange(Doubts.About(masked).Select(doubt => new Refusal($"seems-{doubt.ToString().ToLowerInvariant()}", field)));
        return (words, no);
    }
}
