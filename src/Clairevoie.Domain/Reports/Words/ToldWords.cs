namespace Clairevoie.Domain;

/// <summary>Words ready to be sealed: cleaned, masked, and weighed for doubts.</summary>
/// <param name="Text">What is kept.</param>
/// <param name="Masked">What was masked, so that the reporter can be told.</param>
/// <param name="Doubts">Why they wait in quarantine; none means that they may be read.</param>
public sealed record ToldWords(string Text, IReadOnlyList<Masked> Masked, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>The most that a report or an added word may hold, in characters.</summary>
    public const int Most = 2000;

    /// <summary>No words at all: a report may do without.</summary>
    public static ToldWords None { get; } = new("", [], []);

    /// <summary>Prepares what somebody wrote, or says that it is too long.</summary>
    public static Decision<ToldWords> Of(string? raw)
    {
        // Long before anything is worked out of it: ten megabytes are refused at the price of a comparison.
        if (raw is { Length: > Most * 4 }) return new Refusal("words-too-long", "words", Most);
        var plain = PlainText.Of(raw);
        if (plain.Length > Most) return new Refusal("words-too-long", "words", Most);
        var (text, masked) = Domain.Masking.Of(plain);
        if (PlainText.HidesSomething(raw)) masked = [.. masked, Domain.Masked.Unseen];
        return new ToldWords(text, masked, Domain.Doubts.About(text));
    }
}
