using System.Text.RegularExpressions;

namespace Clairevoie.Hall.Files;

/// <summary>Marks that send the reader to a note below the table.</summary>
public static partial class Footnote
{
    /// <summary>The text without the marks at its end: <c>1 234 (1)</c>, <c>Halte*</c>, <c>M3²</c>.</summary>
    public static string Off(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Marks().Replace(text, "").Trim();
    }

    /// <summary>Whether a line begins as a note does: a mark, « Source », « NB », « Lecture ».</summary>
    public static bool Begins(string text) => Note().IsMatch(text.TrimStart());

    [GeneratedRegex(@"(?<=[^\s*†‡])\s*(?:\((?:\d|[a-c]|\*+)\)|\[\d\]|[*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+)\s*$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:\(?\d\)\s|\[\d\]|\([a-c]\)\s|\*+|[¹²³⁴⁵⁶⁷⁸⁹†‡]|(?:sources?|nb|n\.b\.?|notes?|lecture|champ|remarques?|l[ée]gende|mis [àa] jour|mise [àa] jour|m[àa]j|derni[èe]re mise|document|version|données|chiffres|édité|extrait|page|observations?\s*:|attention|avertissement)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
