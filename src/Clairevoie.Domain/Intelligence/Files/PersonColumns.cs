using System.Globalization;
using System.Text;

namespace Clairevoie.Domain;

/// <summary>
/// Knows a column that would hold a person by its heading, and says of which sort it is. A file that has one is refused whole, even when
/// nothing reads that column: what must not be kept must not be sent.
/// </summary>
public static class PersonColumns
{
    private static readonly (string Sort, string[] Stems)[] Sorts =
    [
        ("name", ["nom", "noms", "prenom", "prenoms", "name", "firstname", "lastname", "surname", "patronyme", "alias", "surnom", "identite", "initiales"]),
        ("birth", ["naissance", "ne", "birth", "birthdate", "dob", "birthday"]),
        ("age", ["age", "sexe", "sex", "gender", "genre"]),
        ("nationality", ["nationalite", "nationality", "citizenship", "origine", "origin", "ethnie", "ethnicity", "race", "religion"]),
        ("plate", ["plaque", "immatriculation", "plate", "licenceplate", "licenseplate", "vin"]),
        ("phone", ["telephone", "tel", "phone", "mobile", "portable", "mail", "email", "courriel", "imei", "imsi", "pseudo", "handle"]),
        ("number", ["nir", "ssn", "insee", "fnaeg", "passeport", "passport"]),
        ("person", ["personne", "person", "suspect", "victime", "victim", "auteur", "offender", "patient", "usager", "mineur", "interpelle"]),
    ];

    /// <summary>Words after which a name is that of a place or a thing, as in « nom de la rue ».</summary>
    private static readonly string[] OfThings = ["rue", "voie", "lieu", "place", "commune", "quartier", "secteur", "service", "operation", "produit", "street", "sector", "city", "town", "district", "area", "product", "point"];

    /// <summary>The sort of person's data that the heading announces; nothing when it announces none.</summary>
    public static string? Sort(string heading)
    {
        var words = Words(heading);
        if (words.Intersect(OfThings).Any()) return null;
        return Sorts.FirstOrDefault(sort => words.Intersect(sort.Stems).Any()).Sort;
    }

    private static string[] Words(string heading)
    {
        var plain = string.Concat(heading.Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark));
        var spaced = new StringBuilder();
        foreach (var sign in plain)
        {
            if (char.IsUpper(sign) && spaced.Length > 0 && char.IsLower(spaced[^1])) spaced.Append(' ');
            spaced.Append(sign);
        }

        return spaced.ToString().ToLowerInvariant().Split([' ', '_', '-', '.', '\'', '’', '/', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
    }
}
