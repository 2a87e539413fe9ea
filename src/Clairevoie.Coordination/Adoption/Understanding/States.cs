using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>The states of a line of the plan as follow-up tables write them.</summary>
public static partial class States
{
    /// <summary>Late: it says when, not how it stands; lateness is computed from the day that is due.</summary>
    public const string Late = "Late";

    private static readonly (string State, Regex Shape)[] Shapes =
    [
        (nameof(PlanState.DoneInPart), Partly()), (nameof(PlanState.Abandoned), GivenUp()), (nameof(PlanState.Planned), NotBegun()),
        (nameof(PlanState.InProgress), Under()), (nameof(PlanState.Done), Done()), (Late, Behind()),
    ];

    /// <summary>The state that words begin with, and the rest of the words; nothing when they begin with none.</summary>
    public static (string State, string More)? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = Cut().Match(text) is { Success: true } cut ? text[..cut.Index] : text;
        var plain = Thing().Replace(PlainHeading.Of(head), "");
        if (Infinitive().IsMatch(plain)) return null;
        foreach (var (state, shape) in Shapes)
            if (shape.IsMatch(plain) && plain.Split(' ').Length <= 9) return (state == nameof(PlanState.Done) && IsShare(text) ? nameof(PlanState.DoneInPart) : state, text[head.Length..].TrimStart(' ', ',', ';', ':', '-', '–', '—', '(', '.', '\n').TrimEnd(')').Trim());
        return null;
    }

    // « Réalisé à 60 % » is not done.
    private static bool IsShare(string text) => Share().Match(text) is { Success: true } share && share.Groups[1].Value != "100";

    /// <summary>The state that the heading of a column to tick names; empty when it names none.</summary>
    public static string OfTick(string heading) => PlainHeading.Of(heading) is { Length: < 26 } plain && TickHeading().IsMatch(plain) && Read(heading) is { More: "" } found ? found.State : "";

    /// <summary>Whether a heading asks if a thing is done, so that « oui », « x » and « non » answer it.</summary>
    public static bool AsksWhetherDone(string heading) => Answered().IsMatch(PlainHeading.Of(heading));

    /// <summary>Why it was given up, by its words; none where they do not say.</summary>
    public static AbandonReason Why(string words) => Reasons.FirstOrDefault(reason => Regex.IsMatch(PlainHeading.Of(words), reason.Shape)).Reason;

    private static readonly (AbandonReason Reason, string Shape)[] Reasons =
    [
        (AbandonReason.NoMoney, "credit|budget|financement|moyens financiers|cout"), (AbandonReason.NoStaff, "effectif|personnel|porteur|pilote|moyens humains|recrut"), (AbandonReason.Law, "juridi|\\bloi\\b|reglement|legal|cnil"),
        (AbandonReason.Replaced, "remplac|fusion|integre|repris|redondan|doublon"), (AbandonReason.NoNeed, "sans objet|plus (?:de |d )?(?:besoin|objet|necessaire)|inutile"), (AbandonReason.NoEffect, "inefficac|sans effet|echec|pas concluan"),
    ];

    [GeneratedRegex(@"[,;:(\n]|\s[-–—]\s|\.\s|\s(?:depuis|faute|car|suite à|suite au|en raison|au motif|le \d|à \d|a \d|au \d)")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^(?:en cours|a faire|a lancer|a venir|non |pas |fait\b|realise|termine|acheve|abandon|annul|engage|en retard|prevu|partiel|en partie|demarre|lance)")]
    private static partial Regex TickHeading();

    // « Lancer un diagnostic » is something to do, not how it stands.
    [GeneratedRegex(@"^(?!under |hier |projeter )\p{L}+(?:er|ir|dre|tre|vre|ire) \p{L}")]
    private static partial Regex Infinitive();

    // « Action non commencée », « travaux terminés »: how the thing stands, whatever it is called.
    [GeneratedRegex(@"^(?:la |les )?(?:mesure|action|projet|tache|operation|fiche|travaux)s? (?=\w)")]
    private static partial Regex Thing();

    [GeneratedRegex(@"fait|realis|termin|acheve|solde|clos|done|complete|effectu|execut|mis en oeuvre|mise en oeuvre|livre|tenu|statut|etat|status|suivi")]
    private static partial Regex Answered();

    [GeneratedRegex(@"(\d{1,3})\s?%")]
    private static partial Regex Share();

    [GeneratedRegex(@"partiel|^part(?:ly|ial)|\bin part\b|half done|a moitie|en partie|\bpour partie\b|incompl")]
    private static partial Regex Partly();

    [GeneratedRegex(@"^(?:mesure |action )?(?:abandon|annul|supprim|sans suite|caduc|arret|cancel|dropped|withdrawn|discontinued|stopped|no longer|retiree?$)")]
    private static partial Regex GivenUp();

    [GeneratedRegex(@"^(?:(?:non|pas encore|pas|jamais) (?:demarr|commenc|engag|realis|lanc|initi|fait|mis|debut|entam|prevu)|a (?:faire|venir|lancer|engager|initier|programmer|realiser|demarrer|planifier|definir)|prevue?s?\b|programm|planifi|en (?:attente|projet|preparation)|report|differ|projet$|futur|neant$|pas encore\b|non$|not (?:yet|started|begun|done|launched|implemented)|planned|to (?:do|be|start)|pending|upcoming|scheduled|proposed|awaiting)")]
    private static partial Regex NotBegun();

    [GeneratedRegex(@"\ben cours\b|^(?:in progress|on ?going|under ?way|started|on track|active|begun|amorc|entam|avance|bien (?:avance|engage)|se (?:poursuit|deroule)|a mi parcours|en (?:developpement|construction|travaux)|engag|lanc|demarr|initi|commenc|activ|poursui|en bonne voie|en continu|continu|permanent|recurrent|en deploiement|en phase|ouvert|en marche|debut)")]
    private static partial Regex Under();

    [GeneratedRegex(@"^(?:complete|done|delivered|closed|finish|achieved|implemented|in place|yes$|(?:c est )?(?:realis|termin|fait)|operationnel|en service|en vigueur|concretis|valide|fait\b|faite\b|acheve|clos|clotur|sold|effectif|effectue|livre|mise? en (?:oeuvre|place|service)|finalis|ok$|abouti|execut|tenue?$|oui$|atteint|action (?:realisee|terminee)|adopte|signee?$)")]
    private static partial Regex Done();

    [GeneratedRegex(@"retard|delayed|^late\b|behind|overdue|slipp|en souffrance|^depasse|^echu")]
    private static partial Regex Behind();
}
