using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Knows a column of persons by its heading, leaving alone the names of things: « nom de la mesure », « origine des crédits ».</summary>
public static class PersonHeading
{
    private static readonly string[] OfThings =
    [
        "mesure", "action", "axe", "projet", "indicateur", "dispositif", "structure", "comite", "instance", "reunion", "financement", "credits", "financeur", "organisme", "association", "fiche",
        "nombre", "nb", "taux", "part", "bailleur", "site", "territoire", "partenaire", "partenaires", "document", "fichier", "plan",
    ];

    /// <summary>Whether the heading announces a person.</summary>
    public static bool IsOne(string heading)
    {
        var words = PlainHeading.Of(heading).Split(' ');
        return !words.Intersect(OfThings).Any() && PersonColumns.Sort(heading) is not null;
    }
}
