using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Agencies as tables name them: by their letters, by their whole name, several in one cell.</summary>
public static partial class Agencies
{
    private const int Longest = 40;

    /// <summary>The agencies of a cell; nothing when one of them is too long to be a code and shows no letters.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        var names = Between().Split(Footnote.Off(text)).SelectMany(Joined).Select(part => Short(part.Trim(' ', '.', '-', '•', '–', '·'))).Where(part => part.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count > 0 && names.TrueForAll(name => name.Length <= Longest && name.Any(char.IsLetter)) ? names : null;
    }

    /// <summary>Whether the words look like an agency: capital letters, or a word that agencies bear.</summary>
    public static bool LooksLikeOne(string text) => text.Trim().Length > 1 && text.Length <= 60 && (Letters().IsMatch(text.Trim()) || Borne().IsMatch(PlainHeading.Of(text)));

    // « Ville et CAARUD » and « Ville - CAARUD » are two; « Hygiène et santé » and « ARS - DT 93 » are one.
    private static IEnumerable<string> Joined(string name)
    {
        var parts = Joining().Split(name);
        return parts.Length > 1 && parts.All(part => LooksLikeOne(part) && !Borough().IsMatch(part)) ? parts : [name];
    }

    // « Direction départementale de l’emploi (DDETS) » is DDETS.
    private static string Short(string name) => name.Length > 12 && InBrackets().Match(name) is { Success: true } found ? found.Groups[1].Value : name;

    [GeneratedRegex(@"\s*(?:[;/\n+&|•]|,(?!\s*(?:du|de|des|de la)\b))\s*")]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+(?:et|and|[-–—])\s+")]
    private static partial Regex Joining();

    [GeneratedRegex(@"^[A-Z]{1,3}\s?\d+$|^\d")]
    private static partial Regex Borough();

    [GeneratedRegex(@"\(([A-Z][A-Z0-9\-]{1,11})\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^[A-Z][A-Z0-9ÉÈ]{1,9}(?:[ \-/][A-Z0-9]{1,9})*$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\b(?:ville|mairie|cabinet|bureau|pole|parquet|ddt|ccas|epci|mission|commune|prefecture|prefet|police|gendarmerie|parquet|tribunal|ars|association|bailleur|bailleurs|departement|region|conseil|rectorat|education nationale|caf|hopital|chu|csapa|caarud|metropole|agglomeration|ddsp|dipn|service|direction|mission|sncf|ratp|spip|pjj|mildeca|office|maison|centre|cellule|etat|douane|douanes|justice|sante|samu|samusocial|transport|transports|habitat|habitants|collectif|sgdf|opac|intercommunalite|polyclinique|gardien|voirie|council|agency|office|authority|brigade|ngo|department|ministry|prosecutor|prosecutor s|court|board|team|trust|housing|probation|clinic|school|schools|constabulary|charity|county|borough|academie|dsden|ddets|ddcs|dreets)\b")]
    private static partial Regex Borne();
}
