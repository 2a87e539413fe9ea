using Clairevoie.Domain;

namespace Clairevoie.HouseTests.Coordination.AtOnce;

/// <summary>Every form of the Coordination room: what two people write in it at once, or why neither can write over the other.</summary>
internal static class WrittenForms
{
    private const string FirstWords = "Les mots de la première main.", SecondWords = "Les mots de la seconde main.";

    /// <summary>The forms in which two may write over each other, by their door and handler.</summary>
    public static IReadOnlyDictionary<string, TwoHands> All { get; } = new Dictionary<string, TwoHands>
    {
        ["plan/mesure/{id:guid}/modifier"] = Words(Role.Coordinator, async one => $"{await Find.Line(one)}/modifier", "Aim"),
        ["plan/mesure/{id:guid}"] = Words(Role.Coordinator, Find.Line, "Words") with { Adds = true },
        ["plan/mesure/{id:guid}?sum"] = Both(Role.Coordinator, Find.Line, Sum("111"), Sum("222")) with { Reads = ["111", "222"] },
        ["promesses/{code}/suite"] = Words(Role.Coordinator, Find.Promise, "Words", ("On", "2026-01-05"), ("Source", "Constat")) with { Adds = true, Shown = _ => "/promesses" },
        ["problemes/{id:guid}?note"] = OfProblem("note", "noteWords"),
        ["problemes/{id:guid}?step"] = OfProblem("step", "stepWords"),
        ["problemes/{id:guid}?plan"] = OfProblem("plan", "planWords", ("planDue", "2030-01-05")),
        ["problemes/{id:guid}?hand"] = OfProblem("hand", "handWords"),
        ["problemes/{id:guid}?join"] = OfProblem("join", "joinWords", ("joinAgency", "ASE")),
        ["problemes/{id:guid}?correct"] = OfProblem("correct", "correctWords"),
        ["problemes/{id:guid}?move"] = OfProblem("move", "moveWords"),
        ["problemes/{id:guid}/actions/{action:guid}?done"] = OfAction("due", "done", ("doneOutcome", nameof(ActionOutcome.Helped))),
        ["problemes/{id:guid}/actions/{action:guid}?waits"] = OfAction("due", "waits", ("waitsUntil", "2030-01-05")),
        ["problemes/{id:guid}/actions/{action:guid}?due"] = OfAction("waits", "due", ("dueUntil", "2030-01-05")),
        ["problemes/{id:guid}/actions/{action:guid}?dropped"] = OfAction("due", "dropped", ("droppedReason", nameof(AbandonReason.NoMoney))),
        ["problemes/ordre?decide"] = Both(Role.Coordinator, _ => Task.FromResult("/problemes/ordre"), Turned(FirstWords), Turned(SecondWords)) with { Reads = [FirstWords, SecondWords] },
        ["problemes/maraude"] = Both(Role.CareTeam, _ => Task.FromResult("/problemes/maraude"), Harm("23"), Harm("34")) with { Reads = ["23", "34"] },
        ["comites/{id:guid}/seances/{meeting:guid}"] = Words(Role.Coordinator, Find.Meeting, "Minutes"),
        ["comites/{id:guid}/charte"] = Both(Role.GpoPilot, async one => $"{await Find.Committee(one)}/charte", Rules(FirstWords), Rules(SecondWords)) with { Over = true },
        ["comites/{id:guid}?propose"] = Words(Role.Coordinator, Find.Committee, "Proposal") with { Adds = true },
        ["comites/{id:guid}?decide"] = Words(Role.Coordinator, Find.Committee, "Words", ("Owner", "VILLE"), ("Due", "2030-01-05")) with { Adds = true },
        ["comites/{id:guid}?meet"] = Both(Role.Coordinator, Find.Committee, Meeting("2030-03-04", "Première salle"), Meeting("2030-03-05", "Seconde salle")) with { Adds = true, Reads = ["Première salle", "Seconde salle"] },
        ["comites/{id:guid}/membres?exclude"] = Both(Role.Coordinator, Find.Members, Field("Reason", nameof(ExclusionReason.ToldOutside)), Field("Reason", nameof(ExclusionReason.CharterBroken))) with { Reads = [], Over = true },
        ["paroles/{id:guid}?show"] = Words(Role.Town, Find.Asked, "Answer"),
        ["paroles/{id:guid}?aside"] = Both(Role.Town, Find.Answered, Field("Answer", FirstWords), Field("Reason", nameof(AsideReason.OffTopic))) with { FirstIn = "show", Reads = [FirstWords], Over = true },
        ["paroles/quartier/{code}"] = Words(Role.Town, Find.Quarter, "Words") with { Adds = true, Shown = page => page.Replace("paroles/quartier", "quartiers", StringComparison.Ordinal) },
        ["lieux/{id:guid}?ask"] = Words(Role.Coordinator, Find.Place, "Words", ("Kind", nameof(StreetRequestKind.Works))) with { Adds = true },
        ["lieux/{id:guid}?count"] = Both(Role.Town, Find.Scene, Counted("41"), Counted("57")) with { Adds = true, Reads = ["41", "57"] },
        ["lieux/{id:guid}/contour/{choix?}"] = Both(Role.Town, Find.Outline, None, None),
        ["lieux/{id:guid}/contour/{choix?}?clear"] = Both(Role.Town, Find.Outlined, None, None) with { Over = true },
        ["demandes/{id:guid}"] = Words(Role.Town, Find.Request, "Words", ("Move", nameof(StreetRequestMove.Accepted))) with { Adds = true },

        ["tranquillite/{id:guid}/lieu?place"] = Both(Role.Town, Find.Attach, Field("Place", "#0"), Field("Place", "#1")) with { Reads = [] },
        ["tranquillite/{id:guid}/lieu?follow"] = Both(Role.Town, Find.Attach, Field("Place", "#2"), None) with { FirstIn = "place", Reads = [] },
        ["tranquillite/{id:guid}/caviarder"] = Words(Role.Town, Find.Doubtful, "words-*") with { Over = true },
        ["ce-qui-bouge/{id:guid}"] = Both(Role.UasaSocial, Find.Alarm, Field("Act", "Accepted:OutreachGoes"), Field("Act", "Explained:Works")) with { Reads = [] },
        ["avis-aux-partenaires/recu/{id:guid}"] = Words(Role.Landlord, Find.Notice, "Words") with { Over = true },
    };

    /// <summary>The forms in which nobody can write over anybody, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Apart { get; } = new Dictionary<string, string>
    {
        ["adopter"] = "a file of one's own is brought, and nobody else sees it",
        ["adopter/{id:guid}"] = "what was understood of a file is for whoever brought it alone",
        ["applications"] = "a new key is made",
        ["applications?end"] = "a key is ended once, without words",
        ["ce-qui-bouge/{id:guid}/saisir"] = "a new referral is sent",
        ["chiffres-mensuels"] = "a new count is asked for",
        ["chiffres-mensuels?link"] = "a new link is sent",
        ["chiffres-mensuels/{id:guid}"] = "a count is ended once, without words",
        ["dossiers/{id:guid}"] = "words are added to those of the other sides, and all are read",
        ["comites/nouveau"] = "a new committee is founded",
        ["comites/presidences"] = "a vacant chair is left once; whoever comes second is told that it was",
        ["comites/siege/{id:guid}"] = "one's own signature",
        ["comites/{id:guid}?end"] = "a decision is carried out once, without words",
        ["comites/{id:guid}/membres"] = "a new seat is offered",
        ["comites/{id:guid}/membres?hand"] = "a chair passes once, without words",
        ["comites/{id:guid}/membres?replace"] = "a vacant chair is left once, without words",
        ["contestations/nouvelle"] = "a resident's own words",
        ["quartiers/{code}/question"] = "a resident's own words",
        ["evaluations/nouvelle/{choix}"] = "a new evaluation is sealed",
        ["evaluations/{id:guid}/completer?done"] = "what was done is added in turns; two of one turn: the second is told",
        ["evaluations/{id:guid}/completer?survey"] = "a survey is added in turns; two of one turn: the second is told",
        ["lieux/nouveau"] = "a new place is opened",
        ["avis-aux-partenaires/nouveau"] = "a new notice is sent",
        ["nouvelles/{jeton}"] = "a link serves once, and what it says is added",
        ["reponse/{jeton}"] = "a link serves once, and what it says is added",
        ["nuisances/nouvelle"] = "a new report is told",
        ["plan/fichier"] = "a file is taken whole or not at all, and every version of a line that it replaces is kept",
        ["plan/mesure/nouvelle"] = "a new line; a number that is taken is refused",
        ["plan/mesure/{id:guid}?ask"] = "a new link is sent",
        ["plan/mesure/{id:guid}?residents"] = "a decision is added to those before it; the last one holds, and says whose it is",
        ["plan/nouveau"] = "a new plan; a code that is taken is refused",
        ["problemes/nouveau"] = "a new problem is opened",
        ["problemes/ordre?propose"] = "a new order is proposed; what was decided of the last one stays with it",
        ["problemes/{id:guid}?count"] = "a count is added to the timeline as it stands, without words",
        ["problemes/{id:guid}?close"] = "written by the pen of every entry of a timeline, which the note above tries; only the chair of a committee has this form",
        ["promesses/nouvelle"] = "a new promise; a code that is taken is refused",
        ["tranquillite/{id:guid}"] = "an answer of a closed list is added to those that were given",
        ["tranquillite/{id:guid}/photo"] = "a photo is masked once, and what came is destroyed",
    };

    private static Dictionary<string, string> None => [];

    private static TwoHands OfProblem(string handler, string field, params IEnumerable<(string Field, string Value)> beside) =>
        Both(Role.Town, Find.Problem, Field("noteWords", FirstWords), Field(field, SecondWords, beside)) with { FirstIn = "note", Reads = [FirstWords, SecondWords], Over = handler is "move" or "hand" };

    private static TwoHands OfAction(string before, string handler, (string Field, string Value) beside) =>
        Both(Role.Town, Find.Action, Field($"{before}Words", FirstWords, ($"{before}Until", "2029-01-05")), Field($"{handler}Words", SecondWords, beside)) with { FirstIn = before, Reads = [FirstWords, SecondWords] };

    private static TwoHands Words(Role role, Func<Visitor, Task<string>> page, string field, params IEnumerable<(string Field, string Value)> beside) =>
        Both(role, page, Field(field, FirstWords, beside), Field(field, SecondWords, beside)) with { Reads = [FirstWords, SecondWords] };

    private static TwoHands Both(Role role, Func<Visitor, Task<string>> page, IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second) =>
        new(role, page) { First = first, Second = second };

    private static Dictionary<string, string> Field(string field, string value, params IEnumerable<(string Field, string Value)> beside) =>
        beside.Append((field, value)).ToDictionary(one => one.Item1, one => one.Item2);

    private static Dictionary<string, string> Sum(string amount) => Field("Amount", amount, ("Funder", "Essai"));

    private static Dictionary<string, string> Harm(string number) => Field("Number", number, ("HowMany", TellSectorHarm.Many));

    private static Dictionary<string, string> Rules(string words) => Field("Rules", $"{words} Le comité se réunit quatre fois par an.");

    private static Dictionary<string, string> Meeting(string day, string place) => Field("Place", place, ("Day", day));

    private static Dictionary<string, string> Counted(string persons) => Field("Persons", persons, ("Hour", "21"));

    // The first two change places, which asks for a reason of both.
    private static Dictionary<string, string> Turned(string why) => Field("Place1", "2", ("Words1", why), ("Place2", "1"), ("Words2", why));
}
