namespace Clairevoie.Hall.Files;

/// <summary>Small marks that stand for words: ticks, nothing to say, the same as above.</summary>
public static class FrenchMark
{
    private static readonly HashSet<string> Ticks = new(StringComparer.OrdinalIgnoreCase) { "x", "✓", "✔", "☑", "☒", "✅", "oui", "o", "ok", "vrai", "true", "yes", "■", "●", "•", "1" };
    private static readonly HashSet<string> Crosses = new(StringComparer.OrdinalIgnoreCase) { "non", "n", "☐", "□", "✗", "✘", "❌", "faux", "false", "no", "0", "○" };
    private static readonly HashSet<string> Nothings = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "–", "—", "--", "/", "//", ".", "...", "…", "n.d.", "nd", "n.d", "n/d", "n.c.", "nc", "n.c", "n/a", "na", "n.a.", "ns", "s.o.", "so", "sans objet", "néant", "neant", "ras", "r.a.s.", "?", "??",
        "non communiqué", "non renseigné", "non connu", "non disponible", "à définir", "a définir", "à déterminer", "à préciser", "à compléter", "en attente", "tbd", "tbc", "none", "unknown", "not known", "not available", "to be confirmed", "to be defined", "à confirmer", "a confirmer", "secret", "nr", "s/o", "vide", "aucun", "aucune", "pas de retour", "sans retour", "non fourni", "non transmis", "à venir ?",
    };

    // « s/o », « n. c. », « N.A. »: the same letters, however they are parted.
    private static readonly HashSet<string> Letters = ["so", "nc", "nd", "na", "nr", "ras", "ns"];

    private static readonly HashSet<string> Dittos = new(StringComparer.OrdinalIgnoreCase) { "idem", "id.", "id", "ibid", "ibid.", "\"", "''", "\"\"", "〃", "»", "«", "″", "”", "“", "- \" -", "-\"-", "dito", "même chose", "cf. ci-dessus", "voir ci-dessus", "ditto", "same", "same as above" };

    /// <summary>Whether the cell is ticked (true), crossed out or « non » (false), or neither.</summary>
    public static bool? Ticked(string text) => Ticks.Contains(text.Trim()) ? true : Crosses.Contains(text.Trim()) ? false : null;

    /// <summary>Whether the cell says that there is nothing to say.</summary>
    public static bool IsNothing(string text) => Nothings.Contains(text.Trim().TrimEnd('.')) || Nothings.Contains(text.Trim()) || (text.Length < 8 && Letters.Contains(string.Concat(text.Where(char.IsLetter)).ToLowerInvariant()) && text.Any(sign => sign is '/' or '.'));

    /// <summary>Whether the cell says « the same as above ».</summary>
    public static bool IsDitto(string text) => Dittos.Contains(text.Trim());
}
