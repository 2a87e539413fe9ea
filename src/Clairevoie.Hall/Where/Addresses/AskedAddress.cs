using System.Globalization;

namespace Clairevoie.Hall.Where;

/// <summary>What somebody wrote to find a place: perhaps a number and its suffix, perhaps a postcode, and words.</summary>
public sealed record AskedAddress(int? Number, string Suffix, string? Postcode, IReadOnlyList<string> Words)
{
    private const int MostLetters = 120, MostWords = 10;

    public static AskedAddress Read(string text)
    {
        var words = AddressWords.Of(text.Length > MostLetters ? text[..MostLetters] : text).Take(MostWords).ToList();
        var postcode = words.Find(word => word.Length == 5 && word.All(char.IsAsciiDigit));
        words.Remove(postcode ?? "");
        var (number, suffix) = (default(int?), "");
        if (words.Count > 0 && Numbered(words[0]) is { } first)
        {
            (number, suffix) = first;
            words.RemoveAt(0);
            if (suffix.Length == 0 && words.Count > 0 && words[0] is "bis" or "ter" or "quater")
            {
                suffix = words[0];
                words.RemoveAt(0);
            }
        }

        return new(number, suffix, postcode, words);
    }

    /// <summary>Reads <c>12</c>, <c>12b</c> or <c>12bis</c>.</summary>
    private static (int, string)? Numbered(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 4 && word.Length - digits <= 6
            ? (int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture), word[digits..])
            : null;
    }
}
