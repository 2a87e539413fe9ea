using System.Globalization;
using System.Text;

namespace Clairevoie.Hall.Where;

/// <summary>How addresses are compared: without accents, capitals or hyphens, and with the usual short forms written out.</summary>
public static class AddressWords
{
    private static readonly Dictionary<string, string> Short = new()
    {
        ["bd"] = "boulevard", ["bvd"] = "boulevard", ["blvd"] = "boulevard", ["boulv"] = "boulevard", ["bld"] = "boulevard", ["boul"] = "boulevard", ["av"] = "avenue", ["ave"] = "avenue", ["aven"] = "avenue", ["pce"] = "place", ["pte"] = "porte", ["pl"] = "place",
        ["imp"] = "impasse", ["pass"] = "passage", ["psg"] = "passage", ["all"] = "allee", ["che"] = "chemin", ["chem"] = "chemin",
        ["sq"] = "square", ["fg"] = "faubourg", ["fbg"] = "faubourg", ["crs"] = "cours", ["rte"] = "route", ["res"] = "residence",
        ["st"] = "saint", ["ste"] = "sainte", ["gal"] = "general", ["dr"] = "docteur", ["mal"] = "marechal", ["pdt"] = "president",
        ["cdt"] = "commandant", ["col"] = "colonel", ["cap"] = "capitaine", ["lt"] = "lieutenant", ["sgt"] = "sergent", ["prof"] = "professeur",
        ["gd"] = "grand", ["gde"] = "grande", ["pt"] = "petit", ["fb"] = "faubourg",
    };

    /// <summary>Numbers that names of streets write in letters, and people in digits: <c>rue du 8 mai</c>.</summary>
    private static readonly string[] Numbers =
        ["", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"];

    private static readonly HashSet<string> Kinds =
    [
        "rue", "boulevard", "avenue", "place", "impasse", "passage", "allee", "chemin", "square", "cours", "route", "quai", "villa", "cite", "rond", "point", "esplanade", "sente", "ruelle", "voie",
    ];

    private static readonly HashSet<string> Small = ["de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux"];

    /// <summary>The words that count, in order: <c>12, bd. de l'Étoile</c> gives <c>12 boulevard etoile</c>.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select((word, i) => Whole(word, i, words)).Where(word => !Small.Contains(word))];
    }

    /// <summary>The words without those that say what kind of way it is: an avenue is often called a street.</summary>
    public static IReadOnlyList<string> WithoutKind(IReadOnlyList<string> words) => [.. words.Where(word => !Kinds.Contains(word))];

    private static string Whole(string word, int rank, string[] words)
    {
        var first = rank == 0 || char.IsAsciiDigit(words[rank - 1][0]) || words[rank - 1] is "bis" or "ter" or "quater";
        if (first && word == "r") return "rue";
        if (first && word == "q") return "quai";
        if (Array.IndexOf(Numbers, word) is > 1 and var number) return number.ToString(CultureInfo.InvariantCulture);
        if (rank > 0 && words[rank - 1] is "paris" or "lyon" or "marseille" && word.Length < 3 && word.All(char.IsAsciiDigit)) return $"{word}e";
        return Ordinal(word) ?? Short.GetValueOrDefault(word, word);
    }

    // 18eme and 18ieme are the 18e of a commune's name.
    private static string? Ordinal(string word) =>
        word.TakeWhile(char.IsAsciiDigit).Count() is > 0 and var digits && word[digits..] is "eme" or "ieme" ? $"{word[..digits]}e" : null;

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
