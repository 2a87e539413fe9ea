using System.Globalization;
using System.Text;

namespace Clairevoie.Hall.Where;

/// <summary>How addresses are compared: without accents, capitals or hyphens, and with the usual short forms written out.</summary>
public static class AddressWords
{
    private static readonly Dictionary<string, string> Short = new()
    {
        ["bd"] = "boulevard", ["bld"] = "boulevard", ["boul"] = "boulevard", ["av"] = "avenue", ["ave"] = "avenue", ["pl"] = "place",
        ["imp"] = "impasse", ["pass"] = "passage", ["psg"] = "passage", ["all"] = "allee", ["che"] = "chemin", ["chem"] = "chemin",
        ["sq"] = "square", ["fg"] = "faubourg", ["fbg"] = "faubourg", ["crs"] = "cours", ["rte"] = "route", ["res"] = "residence",
        ["st"] = "saint", ["ste"] = "sainte", ["gal"] = "general", ["dr"] = "docteur", ["mal"] = "marechal", ["pdt"] = "president",
    };

    private static readonly HashSet<string> Small = ["de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux"];

    /// <summary>The words that count, in order: <c>12, bd. de l'Étoile</c> gives <c>12 boulevard etoile</c>.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select((word, i) => Whole(word, i, words)).Where(word => !Small.Contains(word))];
    }

    private static string Whole(string word, int rank, string[] words)
    {
        var first = rank == 0 || char.IsAsciiDigit(words[rank - 1][0]) || words[rank - 1] is "bis" or "ter" or "quater";
        if (first && word == "r") return "rue";
        if (first && word == "q") return "quai";
        return Short.GetValueOrDefault(word, word);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return folded.ToString();
    }
}
