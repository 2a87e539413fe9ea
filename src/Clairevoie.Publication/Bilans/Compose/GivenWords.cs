using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>Words for a part or for a comparison, and which turn they answer.</summary>
public sealed record WordsGiven(string About, int BasedOn, string French, string English);

/// <summary>Somebody writes in a bilan; every field may be wrong.</summary>
public sealed record GivenWords(string? About, string? BasedOn, string? French, string? English)
{
    /// <summary>The most words, in characters.</summary>
    public const int Most = 4_000;

    /// <summary>The words that follow, or every reason why none do.</summary>
    public Decision<WordsGiven> Decide()
    {
        List<Refusal> refusals = [];
        var (french, english) = (Written.Words(French, nameof(French), Most, refusals), Written.Words(English, nameof(English), Most, refusals));
        if (french.Length == 0 && english.Length == 0 && refusals.Count == 0)
            refusals.Add(new("words-missing", nameof(French)));
        if (!int.TryParse(BasedOn, NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            turn = 0;
        return refusals.Count > 0 ? refusals : new WordsGiven(About ?? "", turn, french, english);
    }
}
