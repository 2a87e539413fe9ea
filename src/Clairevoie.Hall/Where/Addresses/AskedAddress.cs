using System.Globalization;

namespace Clairevoie.Hall.Where;

/// <summary>What somebody wrote to find a place: perhaps a number and its suffix, perhaps a postcode, and words.</summary>
public sealed record AskedAddress(int? Number, string Suffix, string? Postcode, IReadOnlyList<string> Words)
{
    private const int MostLetters = 120, MostWords = 10;

    /// <summary>What it may mean, the likeliest first: the number in front, after the street, or one of two that are given.</summary>
    public static IReadOnlyList<AskedAddress> Readings(string text)
    {
        var read = Read(text);
        if (read.Number is null) return read.NumberLast() is { } last ? [read, last] : [read];
        return read.Words.Count > 1 && Numbered(read.Words[0]) is not null ? [read, read with { Words = [.. read.Words.Skip(1)] }] : [read];
    }

    public static AskedAddress Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = AddressWords.Of(text.Length > MostLetters ? text[..MostLetters] : text).Take(MostWords).ToList();
        var postcode = words.Find(word => word.Length == 5 && word.All(char.IsAsciiDigit));
        words.Remove(postcode ?? "");
        return Taken(words, 0) is { } front ? front with { Postcode = postcode } : new(null, "", postcode, words);
    }

    /// <summary>The same with its last number as that of the door: <c>avenue Jean-Jaurès 101 bis</c>.</summary>
    private AskedAddress? NumberLast()
    {
        var at = Words.ToList().FindLastIndex(word => Numbered(word) is not null);
        return at > 0 ? Taken(Words, at)! with { Postcode = Postcode } : null;
    }

    // The number at this place, with its suffix if that is a word of its own, taken out of the words.
    private static AskedAddress? Taken(IReadOnlyList<string> words, int at)
    {
        if (at >= words.Count || Numbered(words[at]) is not var (number, suffix)) return null;
        var apart = suffix.Length == 0 && at + 1 < words.Count && words[at + 1] is "bis" or "ter" or "quater" or "b" or "t";
        return new(number, apart ? words[at + 1] : suffix, null, [.. words.Where((_, i) => i != at && !(apart && i == at + 1))]);
    }

    /// <summary>Reads <c>12</c>, <c>12b</c> or <c>12bis</c>.</summary>
    private static (int Number, string Suffix)? Numbered(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 4 && word.Length - digits <= 6
            ? (int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture), word[digits..])
            : null;
    }
}
