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

    /// <summary>Whether the heading announces a person, and its cells are no plain counts: « Usagers » over 12, 40, 38 counts them.</summary>
    public static bool IsOne(string heading, ColumnContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return IsOne(heading) && !(content is { Numbers: > 0.8, Length: < 7 } && PersonColumns.Sort(heading) is "person" or "name");
    }

    /// <summary>Whether the heading announces a person.</summary>
    public static bool IsOne(string heading)
    {
        var words = PlainHeading.Of(heading).Split(' ');
        return !words.Intersect(OfThings).Any() && PersonColumns.Sort(heading) is not null;
    }
}
