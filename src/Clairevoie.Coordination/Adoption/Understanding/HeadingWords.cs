using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What the words of a heading usually mean in a French follow-up table. The first line that fits is the meaning.</summary>
public static partial class HeadingWords
{
    private static readonly (Meaning Means, string Shape)[] OfAll =
    [
        (Meaning.Person, @"^(?:(?:nom|identite)s?(?: et| prenom| de l agent| du referent| de la personne).*|(?:referents?|contacts?|interlocuteurs?|correspondants?|agents?|charges? de mission)(?: .*)?|(?:adresse )?(?:e ?mails?|mel|courriels?|telephone|tel|portable|mobile).*|redacteur|saisi par|auteur|participants?|presents?|excuses|attendees|apologies|phone|named lead|personnes? (?:presentes?|referentes?|a contacter|ressource))$"),
        (Meaning.LeftOut, @"^(?:rang|ordre|n ordre|n ligne|ligne|lien fiche|cle|tri)$|^(?:evol|variation|ecart|tendance|difference|progression$|delta|change$|trend)"),
        (Meaning.Number, @"^(?:n|no|nr|num|numero|number|ref|reference|code|id|identifiant|numerotation)(?: (?:de |de la |d |de l |de l )?(?:mesures?|actions?|fiches?|fiche action|projet|decision|ordre))?$|^(?:mesures?|actions?|fiches?|items?|measures?|decisions?) (?:n|no|num|numero|number|ref|code|id)$"),
        (Meaning.Funder, @"financeur|^funders?$|funded by|funding source|cofinanc|source de financement|origine d(?:u|es) (?:financement|credits)|^(?:programme|bop|ligne budgetaire)$"),
        (Meaning.ToldOn, @"(?:mise? a jour|\bmaj\b|actualis|derniere (?:info|nouvelle|modif)|date d(?:u|e la) (?:point|saisie|commentaire))"),
        (Meaning.Begins, @"\b(?:debut|lancement|demarrage|commencement)\b|^date d (?:engagement|entree)|^(?:commence|start|starts|begins?|from)(?: (?:le|en|date|on))?$|^start(?:ing)? date"),
        (Meaning.Progress, @"(?:taux|%|pourcentage|degre|part) (?:de |d )?(?:avancement|realisation|execution|achevement)|avancement %|^%$|^avancement en %|% (?:complete|done|realise|fait)|percent(?:age)? (?:complete|done)|completion rate"),
        (Meaning.Target, @"^(?:valeur )?cibles?\b(?! (?:du )?public)|valeur (?:cible|attendue|visee)|objectif (?:chiffre|quantit|\d{4})|^resultats? attendus?$|^targets?(?: values?| figures?)?$|^expected (?:results?|outcomes?)$"),
        (Meaning.Indicator, @"indicateur|^kpi|critere(?:s)? d(?: |e )(?:evaluation|suivi|reussite)|^mesure de (?:l )?impact|indicators?\b|measures? of success|success (?:measure|criteria)|comment (?:le |la |les |l )?mesurer|how (?:is it )?measured"),
        (Meaning.Source, @"^(?:sources?|documents?|liens?|pieces?(?: jointe| justificative)?s?|justificatifs?|references? documentaires?|preuves?|evidence)$"),
    ];

    private static readonly (Meaning Means, string Shape)[] OfMeasures =
    [
        (Meaning.Due, @"echeanc|^ech\b|deadline|^due\b|by when|^(?:target|completion|end|finish) date|a (?:realiser|faire|livrer|rendre) (?:avant|pour|d ici)|^avant (?:le|quand)|^d ici|\bdelais?\b|calendrier|^(?:pour le|periode|date d)$|^date (?:d )?ech|date (?:limite|butoir|cible|prev|de fin|fin|de realisation|d achevement|de livraison|de cloture|previsionnelle|realisation)|^(?:terme|horizon|fin|pour quand|quand|date|fin prevue|date prevue|livraison|when)\b|^fin$"),
        (Meaning.Partners, @"partenaire|partenariat|^part$|^asso(?:cies)?$|partners?\b|supporting|supported by|^with(?: whom)?$|other (?:agencies|bodies)|(?:services?|acteurs?|structures?|organismes?) (?:associes?|partenaires?|concernes?|contributeurs?|mobilises?|impliques?)|^(?:associes?|contributeurs?|copilotes?|co pilotes?|ceux qui aident|qui aide|en lien avec|avec$|avec qui|appuis?|autres (?:acteurs|intervenants|services|structures)|co porteurs?|co responsables?)\b"),
        (Meaning.Pilot, @"pilot|^pil$|^resp$|^ref(?:erent)? (?:service|structure)|porteu[rs]|^portage|^lead(?:s|er)?\b|\bled by|responsible|accountable|^owners?\b|^entites?\b|chefs? de file|responsables?|en charge|^(?:services?|structures?|direction|qui|who|organisme|administration|acteurs?|institution|operateur)$|maitre d ouvrage|service instructeur"),
        (Meaning.State, @"^(?:etat|statut|stade|situation|phase|suivi|mise en oeuvre|realisation|realise|avancement|avt|avct|avanc|niveau d(?:e|) (?:avancement|realisation)|realisee|status|state|stage|progress|implementation|rag|meteo|feu|couleur|fait|faite)\b|current status|ou en est|point de situation|etat d avancement|etat de realisation"),
        (Meaning.Progress, @"^(?:avancement|realisation|progress|completion|taux|etat d avancement|avt|avct)\b"),
        (Meaning.Words, @"^comment(?: faire)?$"),
        (Meaning.News, @"comment|^avis\b|remarks?|latest|updates?\b|next steps?|issues?\b|a noter|vigilance|observation|^obs$|^comm?$|remarque|blocage|^notes?\b|^memo|point d etape|etat des lieux|bilan|avance[es]s|difficult|actualite|precision|^notes?$|suites?\b|prochaines? etapes?|etapes? (?:suivantes?|a venir)|realisations?$|actions? (?:realisees|menees)|^points? (?:de vigilance|d attention)|freins|reste a faire|perspectives?|suivi qualitatif"),
        (Meaning.Strand, @"^(?:themes?|strands?|workstreams?|pillars?|priority areas?|strategic goals?|goals?|axes?|volets?|orientations?|thematiques?|themes?|chapitres?|domaines?|enjeux?|piliers?|programmes?|chantiers?|objectifs? strategiques?|priorites? strategiques?|champs?|rubriques?|titre de l axe|parties?)\b"),
        (Meaning.Words, @"^(?:priorites?|urgence|types?|natures?|publics?|publics? cibles?|risques?|modalites|moyens|leviers?|categories?|prerequis|conditions?|livrables?|niveau|cadre|base legale|perimetre d action|beneficiaires?)\b"),
        (Meaning.Aim, @"objecti[fv]|purpose|rationale|finalite|^but|description|descriptif|^details?|contenu|^contexte|^constat|^pourquoi|enonce|en quoi|^resume"),
        (Meaning.Place, @"commune|territoire|secteur|quartier|^lieux?\b|^villes?\b|^areas?\b|^places?\b|locations?\b|district|neighbo|^wards?\b|^where|arrondissement|perimetre|departement|^zones?\b|^sites?\b|localisation|^ou$|residence|^cites?\b|immeuble|adresse|patrimoine|^gare|^station|^lignes?\b"),
        (Meaning.Title, @"mesure|measure|action|activit|initiative|tasks?\b|^what\b|ce que l on|intitule|libelle|^titre|designation|^objet|projet|operation|^fiche|^quoi|tache|engagement|dispositif"),
        (Meaning.Year, @"^(?:annee|exercice|millesime|year)\b"),
        (Meaning.Unit, @"^unites?\b"),
    ];

    private static readonly (Meaning Means, string Shape)[] OfMeetings =
    [
        (Meaning.Decision, @"decision|decided|agreed|resolution|conclusion|suites? (?:a donner|donnees)|action(?:s)? (?:decidee|a mener|a engager|a conduire|a faire|retenue|arretee)|engagement|^(?:quoi|actions?|mesures?|a faire|taches?|intitule)$|ce qui (?:a ete|est) decide|arbitrage|preconisation"),
        (Meaning.Due, @"echeanc|^ech\b|deadline|^due\b|by when|(?:target|completion) date|d ici|a (?:realiser|faire|rendre) (?:avant|pour)|\bdelais?\b|(?:date )?(?:limite|butoir|cible)|date de fin|fin prevue|horizon|livraison|pour (?:le|quand)|^(?:quand|terme|date prevue|date de realisation|calendrier)\b|a rendre"),
        (Meaning.Owner, @"pilot|porteu[rs]|responsable|^resp$|responsible|\bowners?\b|^lead\b|led by|who\b|en charge|^qui\b|attribu|suivi par|execut(?:ant|ion)|charge(?:e|s)? (?:de|d)\b|^(?:services?|structures?|acteurs?)(?: .*)?$"),
        (Meaning.State, @"^(?:etat|statut|status|state|stage|progress|implementation|stade|fait|realise|suivi|avancement|situation|solde|mise en oeuvre|execution|realisation|niveau)\b|ou en est|point de situation|current status"),
        (Meaning.MeetingDay, @"^dates?\b|seance|^jour\b|reunion d|^le$|meeting date|date of"),
        (Meaning.Committee, @"instance|comite|committee|^groups?$|^meetings?$|^board|^(?:type de )?reunions?|formation|^groupes?\b|^copil|^gpo$|^gltd$|^clspd|^cispd|cellule|^nature|^objet de la reunion"),
        (Meaning.AgendaItem, @"ordre du jour|^odj$|agenda|topics?|subjects?|^items?\b|sujets?|^points?\b(?! (?:d etape|d etapes|de situation|de vigilance|d attention|de blocage|bloquant))|themes?|thematiques?|^objets?|question|dossier|situation evoquee"),
        (Meaning.Place, @"^lieux?\b|commune|territoire|quartier|secteur|^ou$|salle"),
        (Meaning.News, @"comment|echanges?\b|debats?\b|discussions?|^teneur|^expose|observation|^obs$|blocage|remark|remarque|precision|a noter|vigilance|difficult|point d etape|prochaines? etapes?|next steps?|updates?\b|latest|issues?\b|suite|^notes?|compte rendu|synthese|bilan"),
    ];

    private static readonly (Meaning Means, string Shape)[] OfCounts =
    [
        (Meaning.Period, @"^(?:mois|periode|trimestre|semestre|annee|date|semaine|exercice|months?|period|year|quarter|week)\b"),
        (Meaning.Unit, @"^unites?\b"),
        (Meaning.Count, @"^(?:nombre|nb|valeur|total mensuel|effectif|quantite|compte|volume|count|number|value|total|figure)$"),
        (Meaning.Series, @"indicat|^(?:activity|items?|event|evenement|type d evenement|libelle|intitule|rubrique|type|nature|categorie|designation|objet|item|donnee|structure|service|dispositif|activite|theme|motif)s?\b"),
        (Meaning.Place, @"commune|territoire|secteur|quartier|^lieux?\b|^villes?\b|^areas?\b|^places?\b|locations?\b|district|neighbo|^wards?\b|arrondissement|departement|^zones?\b|^sites?\b|circonscription"),
        (Meaning.News, @"^(?:notes?|obs|observations?|remarques?|commentaires?|precisions?|comments?|remarks?)$"),
    ];

    /// <summary>The meanings that fit a heading in a table of this kind, likeliest first.</summary>
    public static IEnumerable<Meaning> Of(TableKind kind, string heading)
    {
        var plain = heading.Trim() == "#" ? "no" : Plain(heading);
        if (plain.Length == 0) yield break;
        // In a table of counts « Number » is what was counted, and a number of order comes last.
        var lines = kind switch { TableKind.Meetings => OfAll.Concat(OfMeetings), TableKind.Counts => OfAll.Take(2).Concat(OfCounts).Append(OfAll[2]), _ => OfAll.Concat(OfMeasures) };
        var found = false;
        foreach (var (means, shape) in lines)
        {
            if (!Regex.IsMatch(plain, shape)) continue;
            found = true;
            yield return means;
        }

        // « Réf. / Ref. »: the same heading in two languages, or two words for one thing.
        if (found || heading.Split('/', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not [var first, _]) yield break;
        foreach (var means in Of(kind, first)) yield return means;
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
        var (measured, met, counted) = (Of(TableKind.Measures, text).FirstOrDefault(), Of(TableKind.Meetings, text).FirstOrDefault(), text.Length < 25 ? Of(TableKind.Counts, text).FirstOrDefault() : Meaning.Unknown);
        if (Subjects.Contains(measured) || Subjects.Contains(met) || (Subjects.Contains(counted) && (measured == Meaning.Unknown || PlainHeading.Of(text) is "periode" or "date"))) return HeadingSort.Subject;
        return measured != Meaning.Unknown || met != Meaning.Unknown || counted != Meaning.Unknown || IsSum(text) || IsStaff(text) || PersonHeading.IsOne(text) ? HeadingSort.Field : HeadingSort.None;
    }

    // What a row can be about: a table has one of these.
    private static readonly HashSet<Meaning> Subjects = [Meaning.Title, Meaning.Number, Meaning.Strand, Meaning.Decision, Meaning.AgendaItem, Meaning.MeetingDay, Meaning.Committee, Meaning.Series, Meaning.Period];

    private static string Plain(string heading) => PlainHeading.Of(Footnote.Off(heading));

    [GeneratedRegex(@"budget|\bbud\b|^mt\b|credits?\b|\bcosts?\b|funding\b|amounts?\b|grants?\b|expenditure|montant|\bcouts?\b|financements?\b|depenses?\b|enveloppe|subvention|dotation|\b(?:k|m)?€|\bae\b|\bcp\b|mandate|ressources financieres|moyens financiers|\beuros?\b")]
    private static partial Regex Money();

    [GeneratedRegex(@"\betpt?\b|\b(?:effectifs?|agents?|personnels?) (?:mobilise|affecte|dedie|engage|prevu)|^(?:nb|nombre) (?:d )?(?:agents|etp)|moyens humains|^postes?\b|equivalents? temps plein|^staff(?:ing)?$|^fte$")]
    private static partial Regex Staff();

    [GeneratedRegex(@"^(?:sous |sub ?|grand )?tota(?:l|ux|ls)\b|\btotal$|^(?:ensemble|cumul|somme|moyenne)\b|^total")]
    private static partial Regex Total();

    [GeneratedRegex(@"realise|\bspent\b|\bactual\b|consomme|execute|depense[es]?\b|mandate|observe|constate|\bcp\b(?! prev)|verse|paye")]
    private static partial Regex Observed();

    [GeneratedRegex(@"engage|committed|awarded|vote|notifie|attribue|accorde|signe|\bae\b|obtenu|acquis")]
    private static partial Regex Committed();
}
