namespace Clairevoie.Domain;

/// <summary>Somebody of a quarter asks a question, or contests a figure; it comes from a form that anybody may send.</summary>
public sealed record ResidentAsks(ResidentWordKind Kind, string Territory, string? Figure, string? Words)
{
    /// <summary>The longest name of a figure, in characters.</summary>
    public const int LongestFigure = 64;

    /// <summary>The most that may be asked at once, in characters.</summary>
    public const int Most = 1000;

    /// <summary>The words ready to be sealed, or what stands in the way.</summary>
    public Decision<ToldWords> Decide()
    {
        if (Kind == ResidentWordKind.Contest && !IsFigure(Figure))
            return new Refusal("figure-unknown", nameof(Figure));
        if (Words is { Length: > Most * 4 })
            return new Refusal("words-too-long", nameof(Words), Most);
        if (ToldWords.Of(Words) is not Decision<ToldWords>.Yes(var told) || told.Text.Length > Most)
            return new Refusal("words-too-long", nameof(Words), Most);
        return told.Text.Length == 0 ? new Refusal("words-missing", nameof(Words)) : told;
    }

    /// <summary>Whether words that were read over only lost some: every word that is left stands in what was asked, in its order.</summary>
    public static bool OnlyTakesOut(string asked, string left)
    {
        var before = WordsIn(asked);
        var at = 0;
        return WordsIn(left).All(word =>
        {
            while (at < before.Length && !before[at].Equals(word, StringComparison.OrdinalIgnoreCase))
                at++;
            return at++ < before.Length;
        });
    }

    /// <summary>Whether a text could name a figure: letters, digits, points and hyphens.</summary>
    public static bool IsFigure(string? text) =>
        text is { Length: > 0 and <= LongestFigure } && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_');

    private static string[] WordsIn(string text) =>
        string.Concat(text.Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
