namespace Clairevoie.Hall.Where;

/// <summary>What is asked of the full-text index: every word must be there, or one near it.</summary>
internal static class StreetPattern
{
    /// <summary>The words as written, each perhaps unfinished.</summary>
    public static string Written(IReadOnlyList<string> words) => string.Join(" AND ", words.Select(Beginning));

    /// <summary>Words that the index does not know are replaced by those that a slip of the hand separates from them.</summary>
    public static string Forgiving(IReadOnlyList<string> words, IReadOnlyList<string> known)
    {
        var near = words.Select(word => Near(word, known)).ToList();
        return near.Exists(choices => choices.Count == 0) ? "" : string.Join(" AND ", near.Select(choices => $"({string.Join(" OR ", choices.Select(Beginning))})"));
    }

    // Of the words that a slip separates, those that the fewest do.
    private static IReadOnlyList<string> Near(string word, IReadOnlyList<string> known)
    {
        if (known.Any(other => other.StartsWith(word, StringComparison.Ordinal))) return [word];
        var (forgiven, heard) = (Spelling.Forgiven(word), Spelling.Heard(word));
        var near = known.Select(other => (Word: other, Heard: Spelling.Heard(other)))
            .Where(other => Math.Abs(other.Heard.Length - heard.Length) <= forgiven)
            .Select(other => (other.Word, Slips: Spelling.Slips(heard, other.Heard)))
            .Where(other => other.Slips <= forgiven).ToList();
        return near.Count == 0 ? [] : [.. near.Where(other => other.Slips == near.Min(one => one.Slips)).Select(other => other.Word).Take(20)];
    }

    // Folded words hold letters and digits only: nothing in them can be an operator of the index. A number is whole as it is written.
    private static string Beginning(string word) => word.All(char.IsAsciiDigit) ? $"\"{word}\"" : $"\"{word}\"*";
}
