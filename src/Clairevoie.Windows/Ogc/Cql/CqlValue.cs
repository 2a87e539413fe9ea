using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>What is compared in a condition: a number, words, a truth, a stretch of time; nothing where the feature has no value.</summary>
internal static class CqlValue
{
    /// <summary>A value of a layer, as conditions compare it.</summary>
    public static object? Of(object? kept) => kept switch
    {
        null => null,
        bool truth => truth,
        string words => words,
        DateOnly day => Moment.Of(day),
        IConvertible number and not string => number.ToDouble(System.Globalization.CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };

    /// <summary>Which of the two comes first; nothing when they cannot be compared.</summary>
    public static int? Compare(object? one, object? other) => (one, other) switch
    {
        (double a, double b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (Moment a, Moment b) => a == b ? 0 : a.From.CompareTo(b.From) is var first and not 0 ? first : a.Until.CompareTo(b.Until),
        (Moment a, string b) when Moment.Read(b) is { } read => Compare(a, read),
        (string a, Moment b) when Moment.Read(a) is { } read => Compare(read, b),
        (string a, string b) => string.CompareOrdinal(a, b),
        _ => null,
    };

    /// <summary>Whether words are of a pattern in which <c>%</c> stands for any letters and <c>_</c> for one; <c>\</c> takes the next letter as it is.</summary>
    public static bool IsLike(string words, string pattern)
    {
        var (at, in_, star, back) = (0, 0, -1, 0);
        while (at < words.Length)
        {
            if (in_ < pattern.Length && pattern[in_] == '%') (star, back) = (++in_, at);
            else if (in_ < pattern.Length && Step(pattern, in_) is var (letter, next) && (letter is null || letter == words[at])) (at, in_) = (at + 1, next);
            else if (star >= 0) (in_, at) = (star, ++back);
            else return false;
        }

        return pattern[in_..].All(left => left == '%');
    }

    private static (char? Letter, int Next) Step(string pattern, int at) => pattern[at] switch
    {
        '_' => (null, at + 1),
        '\\' when at + 1 < pattern.Length => (pattern[at + 1], at + 2),
        var letter => (letter, at + 1),
    };

    /// <summary>What gives a field of a feature.</summary>
    public static Func<LayerFeature, object?> Field(string key) => feature => Of(feature.Values.GetValueOrDefault(key));
}
