using System.Text.RegularExpressions;

namespace Clairevoie.Domain;

/// <summary>
/// Finds words that seem to hold a person. It prefers a false alarm, which costs a human minute, to a name read by many;
/// a first name alone in the middle of a sentence may still pass, so whoever redacts is not the only one to look.
/// </summary>
public static partial class Doubts
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    /// <summary>The doubts about these words; none means that they may be read.</summary>
    public static IReadOnlyList<Doubt> About(string words)
    {
        var doubts = new List<Doubt>();
        if (Introduced().IsMatch(words) || Titled().IsMatch(words) || Acting().IsMatch(words) || TwoCapitals(words)) doubts.Add(Doubt.Name);
        if (Origin().IsMatch(words)) doubts.Add(Doubt.Origin);
        return doubts;
    }

    /// <summary>Two capitalised words in a row that no word of place announces.</summary>
    private static bool TwoCapitals(string words) => Pair().IsMatch(PlaceNames().Replace(words, " . "));

    [GeneratedRegex(
        """
        \b(?:s['’]appell\w+|se\s+nomme\w*|surnomm\w+|prénomm\w+|nommée?s?|alias|connue?\s+sous|son\s+(?:vrai\s+)?(?:pré)?nom|(?:pré)?nom\s*:
          |is\s+called|named|nicknamed|known\s+as|a\.?k\.?a\.?|(?:his|her)\s+name)\b
        """, Loose)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"\b(?:[Mm]\.|[Mm]r\b\.?|[Mm]rs\b\.?|[Mm]s\b\.?|[Mm]me\b\.?|[Mm]lle\b\.?|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]iss|[Dd]r\b\.?|[Mm]aître)\s+\p{Lu}[\p{L}'’\-]+", Exact)]
    private static partial Regex Titled();

    [GeneratedRegex(
        """
        (?<![\p{L}'’\-])(?!(?:Il|Ils|Elle|Elles|On|Qui|Ça|Cela|Chacun|Personne|Quelqu|Tous|He|She|They|It|Who|Everybody|Somebody|Nobody|Chez|Avec|Par)\b)\p{Lu}[\p{Ll}'’\-]{2,}\s+
          (?:vend|deale|dealait|vendait|habite|habitait|loge|cache|gère|dirige|guette|fournit|livre|recrute|menace|frappe|sells|deals|lives|hides|runs)\b
        |\b(?:[Cc]hez|[Aa]vec|[Pp]ar|with)\s+\p{Lu}\p{Ll}{2,}
        """, Exact)]
    private static partial Regex Acting();

    [GeneratedRegex(
        """
        (?<![\p{L}'’\-])(?!(?:Le|La|Les|Un|Une|Des|Du|Il|Ils|Elle|Elles|On|Dans|Devant|Derrière|Au|Aux|À|Sur|Sous|Chaque|Tous|Toutes|Vers|Depuis|Je|Nous|Ce|Ces|Cette|C|J
          |Près|Entre|Après|Avant|Côté|Quand|Comme|Mon|Ma|Mes|Leur|Leurs|The|In|At|On|Near|Behind|Every|They|We|It|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)\b)
        \p{Lu}[\p{L}'’\-]+\s+\p{Lu}[\p{L}'’\-]+
        """, Exact)]
    private static partial Regex Pair();

    // rue Marx Dormoy, métro Rosa Parks, place de la Bataille de Stalingrad: the place is the report.
    [GeneratedRegex(
        """
        (?<!\p{L})(?i:rue|r\.|avenue|av\.?|boulevard|bd\.?|place|pl\.|quai|square|cité|allée|impasse|passage|villa|cour|pont|porte|parc|jardin|métro|metro|station|gare|arrêt
          |tram|tramway|rer|résidence|immeuble|bâtiment|école|collège|lycée|crèche|hôpital|clinique|centre|stade|gymnase|église|mairie|hôtel|café|bar|supermarché|marché|pharmacie
          |canal|rotonde|tunnel|esplanade|promenade|cimetière|bibliothèque|théâtre|street|road|square|bridge|park|school|hospital)
        (?:\s+(?i:de|du|des|d['’]|la|le|les|l['’]|et|en|sur|n°|no|\d+|bis|ter))*\s*(?:(?i:d['’]|l['’]))?
        (?:\p{Lu}[\p{L}'’\-]*(?:\s+(?i:de|du|des|la|le|les|et)(?=\s+\p{Lu}))*\s*)+
        """, Exact)]
    private static partial Regex PlaceNames();
}
