using Clairevoie.Domain;
using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Knowledge;

/// <summary>Somebody writes a statement or a recommendation, or writes one again. Every field may be wrong.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Fields">What was written, by the name of the field.</param>
public sealed record WriteKnowledge(KnownKind Kind, IReadOnlyDictionary<string, string> Fields)
{
    private const int LongestWords = 1_200, LongestLine = 400, MostIds = 12;

    /// <summary>The next version, or what is wrong. It names its figures only where they are published.</summary>
    public Decision<KnownThing> Decide(IReadOnlyList<KnownThing> versions, IReadOnlySet<string> published, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(published);
        var written = Written() with { Version = versions.Count == 0 ? 1 : versions.Max(one => one.Version) + 1, WrittenOn = today };
        List<Refusal> wrong = [.. WrongCode(written), .. WrongWords(written), .. WrongOrigin(written, today), .. WrongIds(written, published)];
        return wrong.Count > 0 ? wrong : written;
    }

    private KnownThing Written() => new()
    {
        Kind = Kind, Code = Text("Code"), Part = Text("Part"), Issuer = Text("Issuer"), Words = Text("Words"), WordsEn = Text("WordsEn"),
        Claims = Text("Claims"), Measures = Text("Measures"), Source = Text("Source"), SaidOn = Text("SaidOn"), Withdrawn = Text("Withdrawn") == "yes",
    };

    private static IEnumerable<Refusal> WrongCode(KnownThing written)
    {
        if (written.Code.Length is 0 or > 24 || !written.Code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            yield return new("code-unreadable", "Code");
        if (!KnownParts.Of(written.Kind).Contains(written.Part))
            yield return new("part-unknown", "Part");
    }

    private static IEnumerable<Refusal> WrongWords(KnownThing written)
    {
        if (written.Words.Length == 0)
            yield return new("words-missing", "Words");
        if (written.Words.Length > LongestWords || written.WordsEn.Length > LongestWords)
            yield return new("words-too-long", written.Words.Length > LongestWords ? "Words" : "WordsEn", LongestWords);
        if (Masking.Of(written.Words).What.Count + Masking.Of(written.WordsEn).What.Count > 0)
            yield return new("words-person", "Words");
    }

    private static IEnumerable<Refusal> WrongOrigin(KnownThing written, DateOnly today)
    {
        if (written.Source.Length is 0 or > LongestLine)
            yield return new("source-missing", "Source");
        if (!PartialDate.TryRead(written.SaidOn, out var said))
            yield return new("date-unreadable", "SaidOn");
        else if (said.First > today)
            yield return new("date-future", "SaidOn");
        if (written.Kind is KnownKind.Recommendation && written.Issuer.Length is 0 or > LongestLine)
            yield return new("issuer-missing", "Issuer");
    }

    private static IEnumerable<Refusal> WrongIds(KnownThing written, IReadOnlySet<string> published)
    {
        if (written.ClaimIds.FirstOrDefault(id => !published.Contains(id)) is not null)
            yield return new("claim-unknown", "Claims");
        if (written.ClaimIds.Count > MostIds || written.MeasureCodes.Count > MostIds || written.Measures.Length > LongestLine)
            yield return new("too-many", written.ClaimIds.Count > MostIds ? "Claims" : "Measures", MostIds);
    }

    private string Text(string name) => PlainText.Of(Fields.GetValueOrDefault(name, "")).Trim();
}
