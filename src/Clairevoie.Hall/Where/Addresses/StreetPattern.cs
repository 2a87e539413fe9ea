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

    private static List<string> Near(string word, IReadOnlyList<string> known)
    {
        if (known.Any(other => other.StartsWith(word, StringComparison.Ordinal))) return [word];
        var forgiven = Spelling.Forgiven(word);
        return [.. known.Where(other => Math.Abs(other.Length - word.Length) <= forgiven && Spelling.Slips(word, other) <= forgiven).Take(20)];
    }

    // Folded words hold letters and digits only: nothing in them can be an operator of the index.
    private static string Beginning(string word) => $"\"{word}\"*";
}
