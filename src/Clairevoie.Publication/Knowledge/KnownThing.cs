using System.Globalization;
using Clairevoie.Hall.Sources;

namespace Clairevoie.Publication.Knowledge;

/// <summary>What somebody knows or recommends.</summary>
public enum KnownKind
{
    /// <summary>A statement of the état des lieux.</summary>
    Statement,

    /// <summary>A recommendation, with the measures that answer it.</summary>
    Recommendation,
}

/// <summary>One version of a statement or of a recommendation, with where it comes from.</summary>
public sealed record KnownThing
{
    public KnownKind Kind { get; init; }

    /// <summary>By which it is named: the same in every version.</summary>
    public string Code { get; init; } = "";

    /// <summary>1 for what comes with the house, and one more each time it is written again.</summary>
    public int Version { get; init; }

    /// <summary>The part of the état des lieux, or the group of recommendations.</summary>
    public string Part { get; init; } = "";

    /// <summary>Who recommends.</summary>
    public string Issuer { get; init; } = "";

    public string Words { get; init; } = "";

    public string WordsEn { get; init; } = "";

    /// <summary>The figures on which it rests, by their identifiers.</summary>
    public string Claims { get; init; } = "";

    /// <summary>The measures that answer it, by their numbers.</summary>
    public string Measures { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>When it was said, as precisely as is known: a year, a month or a day.</summary>
    public string SaidOn { get; init; } = "";

    /// <summary>The same, as people write it.</summary>
    public string Said => SourceWords.When(SaidOn);

    public bool Withdrawn { get; init; }

    /// <summary>When this version was written here; nothing for what comes with the house.</summary>
    public DateOnly? WrittenOn { get; init; }

    public IReadOnlyList<string> ClaimIds => Several(Claims);

    public IReadOnlyList<string> MeasureCodes => Several(Measures);

    /// <summary>A note rests on no figure: it is context, with its date.</summary>
    public bool IsNote => Claims.Length == 0;

    /// <summary>The words in the reader's language, and whether they had to stay French.</summary>
    public (string Text, bool IsFrench) Read => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && WordsEn.Length > 0 ? (WordsEn, false) : (Words, true);

    private static string[] Several(string text) => text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
