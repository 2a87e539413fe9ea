using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What the words of a heading usually mean in a French follow-up table. The first line that fits is the meaning.</summary>
public static partial class HeadingWords
{
    private static readonly (Meaning Means, string Shape)[] OfAll =
    [
        (Meaning.Person, @"^(?:(?:nom|identite)s?(?: et| prenom| de l agent| du referent| de la personne).*|(?:referents?|contacts?|interlocuteurs?|correspondants?|agents?|charges? de mission)(?: .*)?|(?:adresse )?(?:e ?mails?|mel|courriels?|telephone|tel|portable|mobile).*|redacteur|saisi par|auteur|participants?|presents?|excuses|personnes? (?:presentes?|referentes?|a contacter|ressource))$"),
        (Meaning.LeftOut, @"^(?:rang|ordre|n ordre|n ligne|ligne|#|lien fiche|cle|tri)$|^(?:evol|variation|ecart|tendance|difference|progression|delta)"),
        (Meaning.Number, @"^(?:n|no|nr|num|numero|ref|reference|code|id|identifiant|n d|numerotation)(?: (?:de |de la |d |de l )?(?:mesures?|actions?|fiches?|fiche action|projet|decision|ordre))?$|^(?:mesures?|actions?|fiches?) (?:n|no|num|numero|ref|code)$"),
        (Meaning.Funder, @"financeur|cofinanc|source de financement|origine d(?:u|es) (?:financement|credits)|^(?:programme|bop|ligne budgetaire)$"),
        (Meaning.ToldOn, @"(?:mise? a jour|\bmaj\b|actualis|derniere (?:info|nouvelle|modif)|date d(?:u|e la) (?:point|saisie|commentaire))"),
        (Meaning.Begins, @"\b(?:debut|lancement|demarrage|commencement)\b|^date d (?:engagement|entree)"),
        (Meaning.Progress, @"(?:taux|%|pourcentage|degre|part) (?:de |d )?(?:avancement|realisation|execution|achevement)|avancement %|^%$|^avancement en %"),
        (Meaning.Target, @"^(?:valeur )?cibles?\b(?! (?:du )?public)|valeur (?:cible|attendue|visee)|objectif (?:chiffre|quantit|\d{4})|^resultats? attendus?$"),
        (Meaning.Indicator, @"indicateur|^kpi|critere(?:s)? d(?: |e )(?:evaluation|suivi|reussite)|^mesure de (?:l )?impact"),
        (Meaning.Source, @"^(?:sources?|documents?|liens?|pieces?(?: jointe| justificative)?s?|justificatifs?|references? documentaires?|preuves?)$"),
    ];

    private static readonly (Meaning Means, string Shape)[] OfMeasures =
    [
        (Meaning.Due, @"echeanc|\bdelais?\b|calendrier|date (?:limite|butoir|cible|prev|de fin|fin|de realisation|d achevement|de livraison|de cloture|previsionnelle|realisation)|^(?:terme|horizon|fin|pour quand|quand|date|fin prevue|date prevue|livraison)\b|^fin$"),
        (Meaning.Partners, @"partenaire|(?:services?|acteurs?|structures?|organismes?) (?:associes?|partenaires?|concernes?|contributeurs?|mobilises?|impliques?)|^(?:associes?|contributeurs?|copilotes?|co pilotes?|en lien avec|avec qui|appuis?|autres acteurs)\b"),
        (Meaning.Pilot, @"pilot|porteu[rs]|chefs? de file|responsables?|en charge|^(?:services?|structures?|direction|qui|organisme|administration|acteurs?|institution|operateur)$|maitre d ouvrage|service instructeur"),
        (Meaning.State, @"^(?:etat|statut|stade|situation|phase|suivi|mise en oeuvre|realisation|realise|avancement|niveau d avancement|realisee)\b|etat d avancement|etat de realisation"),
        (Meaning.News, @"comment|observation|remarque|point d etape|etat des lieux|bilan|avance[es]s|difficult|actualite|precision|^notes?$|suites?\b|prochaines? etapes?|etapes? (?:suivantes?|a venir)|realisations?$|actions? (?:realisees|menees)|^points? (?:de vigilance|d attention)|freins|reste a faire|perspectives?|suivi qualitatif"),
        (Meaning.Strand, @"^(?:axes?|volets?|orientations?|thematiques?|themes?|chapitres?|domaines?|enjeux?|piliers?|programmes?|chantiers?|objectifs? strategiques?|priorites? strategiques?|champs?|rubriques?|titre de l axe|parties?)\b"),
        (Meaning.Words, @"^(?:priorites?|urgence|types?|natures?|publics?|publics? cibles?|risques?|modalites|moyens|leviers?|categories?|prerequis|conditions?|livrables?|niveau|cadre|base legale|perimetre d action|beneficiaires?)\b"),
        (Meaning.Aim, @"objectif|finalite|^but|description|descriptif|^details?|contenu|^contexte|^constat|^pourquoi|enonce|en quoi|^resume"),
        (Meaning.Place, @"commune|territoire|secteur|quartier|^lieux?\b|^villes?\b|arrondissement|perimetre|departement|^zones?\b|^sites?\b|localisation|^ou$|residence|^cites?\b|immeuble|adresse|patrimoine|^gare|^station|^lignes?\b"),
        (Meaning.Title, @"mesure|action|intitule|libelle|^titre|designation|^objet|projet|operation|^fiche|^quoi|tache|engagement|dispositif"),
        (Meaning.Year, @"^(?:annee|exercice|millesime)\b"),
        (Meaning.Unit, @"^unites?\b"),
    ];

    private static readonly (Meaning Means, string Shape)[] OfMeetings =
    [
        (Meaning.Decision, @"decision|conclusion|suites? (?:a donner|donnees)|action(?:s)? (?:decidee|a mener|a engager|a conduire|a faire|retenue|arretee)|engagement|^(?:quoi|actions?|mesures?|a faire|taches?|intitule)$|ce qui (?:a ete|est) decide|arbitrage|preconisation"),
        (Meaning.Due, @"echeanc|\bdelais?\b|(?:date )?(?:limite|butoir)|pour (?:le|quand)|^(?:quand|terme|date prevue|date de realisation|calendrier)\b|a rendre"),
        (Meaning.Owner, @"pilot|porteu[rs]|responsable|en charge|^qui\b|attribu|suivi par|charge(?:e|s)? de|^(?:services?|structures?|acteurs?)(?: .*)?$"),
        (Meaning.State, @"^(?:etat|statut|fait|realise|suivi|avancement|situation|solde|mise en oeuvre|execution|realisation)\b"),
        (Meaning.MeetingDay, @"^dates?\b|seance|^jour\b|reunion d|^le$"),
        (Meaning.Committee, @"instance|comite|^(?:type de )?reunions?|formation|^groupes?\b|^copil|cellule|^nature|^objet de la reunion"),
        (Meaning.AgendaItem, @"ordre du jour|sujets?|^points?\b|themes?|thematiques?|^objets?|question|dossier|situation evoquee"),
        (Meaning.Place, @"^lieux?\b|commune|territoire|quartier|secteur|^ou$|salle"),
        (Meaning.News, @"comment|observation|remarque|precision|suite|^notes?|compte rendu|synthese|bilan"),
    ];

    private static readonly (Meaning Means, string Shape)[] OfCounts =
    [
        (Meaning.Period, @"^(?:mois|periode|trimestre|semestre|annee|date|semaine|exercice)\b"),
        (Meaning.Unit, @"^unites?\b"),
        (Meaning.Count, @"^(?:nombre|nb|valeur|total mensuel|effectif|quantite|compte|volume)$"),
        (Meaning.Series, @"indicateur|^(?:libelle|intitule|rubrique|type|nature|categorie|designation|objet|item|donnee|structure|service|dispositif|activite|theme|motif)s?\b"),
        (Meaning.Place, @"commune|territoire|secteur|quartier|^lieux?\b|^villes?\b|arrondissement|departement|^zones?\b|^sites?\b|circonscription"),
    ];

    /// <summary>The meanings that fit a heading in a table of this kind, likeliest first.</summary>
    public static IEnumerable<Meaning> Of(TableKind kind, string heading)
    {
        var plain = Plain(heading);
        if (plain.Length == 0) yield break;
        var others = kind switch { TableKind.Meetings => OfMeetings, TableKind.Counts => OfCounts, _ => OfMeasures };
        foreach (var (means, shape) in kind == TableKind.Counts ? OfAll.Take(3).Concat(others) : OfAll.Concat(others))
            if (Regex.IsMatch(plain, shape)) yield return means;
    }

    /// <summary>Whether the heading speaks of money or posts.</summary>
    public static bool IsSum(string heading) => Money().IsMatch(Plain(heading)) || heading.Contains('€', StringComparison.Ordinal);

    /// <summary>Whether it speaks of posts.</summary>
    public static bool IsStaff(string heading) => Staff().IsMatch(Plain(heading));

    /// <summary>Whether it is a total of other columns.</summary>
    public static bool IsTotal(string heading) => Total().IsMatch(Plain(heading));

    /// <summary>How sure a sum is by its heading.</summary>
    public static PlanSumStatus Status(string heading) =>
        Observed().IsMatch(Plain(heading)) ? PlanSumStatus.Observed : Committed().IsMatch(Plain(heading)) ? PlanSumStatus.Committed : PlanSumStatus.Planned;

    /// <summary>What a heading announces to whoever looks for tables.</summary>
    public static HeadingSort Sort(string text)
    {
        if (FrenchDay.Month(text) > 0 || FrenchDay.Read(text, 2000) is { Period: not null }) return HeadingSort.Period;
        if (FrenchNumber.Read(text) is not null || PlainHeading.Of(text) is "ville" or "gpo" or "copil" or "cellule" or "groupe" or "departement" or "commune" or "direction") return HeadingSort.None;
        if (text.Length > 70 || PlainHeading.Of(text).Split(' ').Length > 6) return HeadingSort.None;
        return Of(TableKind.Measures, text).Concat(Of(TableKind.Meetings, text)).Any() || (Of(TableKind.Counts, text).Any() && text.Length < 25) || IsSum(text) || IsStaff(text) || PersonHeading.IsOne(text)
            ? HeadingSort.Field : HeadingSort.None;
    }

    private static string Plain(string heading) => PlainHeading.Of(Footnote.Off(heading));

    [GeneratedRegex(@"budget|credits?\b|montant|\bcouts?\b|financements?\b|depenses?\b|enveloppe|subvention|dotation|\b(?:k|m)?€|\bae\b|\bcp\b|mandate|ressources financieres|moyens financiers|\beuros?\b")]
    private static partial Regex Money();

    [GeneratedRegex(@"\betpt?\b|effectifs? (?:mobilise|affecte|dedie)|moyens humains|^postes?\b|equivalents? temps plein")]
    private static partial Regex Staff();

    [GeneratedRegex(@"^(?:sous )?total(?:aux)?\b|\btotal$|^(?:ensemble|cumul|somme|moyenne)\b|^total")]
    private static partial Regex Total();

    [GeneratedRegex(@"realise|consomme|execute|depense[es]?\b|mandate|observe|constate|\bcp\b(?! prev)|verse|paye")]
    private static partial Regex Observed();

    [GeneratedRegex(@"engage|vote|notifie|attribue|accorde|signe|\bae\b|obtenu|acquis")]
    private static partial Regex Committed();
}
