using System.Globalization;
using System.Text;

namespace Clairevoie.Domain;

/// <summary>Knows a column that would hold a person by its heading, to say why it is refused.</summary>
public static class PersonWords
{
    private static readonly string[] Stems =
        ["nom", "prenom", "name", "naiss", "birth", "sexe", "gender", "code", "ident", "patient", "usager", "dossier", "insee", "phone", "telephone", "mail", "adresse", "address", "plaque", "plate", "nationalit", "origin", "ethni", "pays", "country", "citoyen", "citizen", "apatrid", "stateless", "initiale", "alias", "hash", "personne", "person", "suspect", "auteur"];

    private static readonly string[] Whole = ["nation", "nations", "age", "nir", "ssn", "tel", "id"];

    /// <summary>Whether a heading announces persons: a name, a birth, a number of somebody. « Nombre » announces a count.</summary>
    public static bool Names(string column) =>
        Words(column).Any(word => word is not ("nombre" or "nombres") && (Whole.Contains(word) || Stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))));

    private static string[] Words(string column) =>
        string.Concat((column ?? "").Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant()
            .Split([' ', '_', '-', '.', '\'', '’', '/'], StringSplitOptions.RemoveEmptyEntries);
}
