using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Problems of a played year: one is opened each month; its partners take it up or refuse it with a reason, look into it, act, say what
/// came of it, and close it, most of them within five months. Some wait, some run late, one is dropped for want of money.
/// </summary>
internal sealed class PlayProblems(ProblemDesk desk, PlayedClock clock, Cast cast, Chance chance)
{
    private static readonly (Role Role, ProblemKind Kind, string Words)[] Seen =
    [
        (Role.Town, ProblemKind.SyringesLeft, "Des seringues sont laissées chaque nuit près des bancs."), (Role.Landlord, ProblemKind.OccupiedHall, "Le hall est occupé chaque soir, la porte est forcée."),
        (Role.GpoPilot, ProblemKind.DealingNuisance, "Les allées et venues gênent l’entrée des commerces."), (Role.Town, ProblemKind.Waste, "Les dépôts reviennent deux jours après chaque ramassage."),
        (Role.Coordinator, ProblemKind.OpenScene, "Une dizaine de personnes s’installent sous l’auvent dès 17 heures."), (Role.Town, ProblemKind.Noise, "Le bruit dure jusqu’à deux heures du matin."),
        (Role.Landlord, ProblemKind.Damage, "Les boîtes aux lettres et l’éclairage sont cassés de nouveau."),
    ];

    private static readonly (ActionKind Kind, string Words)[] Acts =
    [
        (ActionKind.Lighting, "Éclairer le passage sur toute sa longueur."), (ActionKind.AccessControl, "Réparer la porte et changer les badges."), (ActionKind.Cleaning, "Passer chaque matin avant huit heures."),
        (ActionKind.Mediation, "Une médiation trois soirs par semaine."), (ActionKind.Works, "Retirer l’auvent et poser une assise de passage."), (ActionKind.Residents, "Recevoir les riverains et dire ce qui est fait."),
    ];

    private readonly List<(Guid Id, int Month, Viewer Lead)> open = [];

    public int Opened { get; private set; }

    public int Closed { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        foreach (var one in open.ToList()) await Go(one.Id, one.Lead, (first, month - one.Month), stop);
        clock.Day = first.AddDays(2 + chance.Below(6));
        await Open(Seen[month % Seen.Length], month, stop);
    }

    private async Task Open((Role Role, ProblemKind Kind, string Words) seen, int month, CancellationToken stop)
    {
        if (cast.In(seen.Role) is not { } lead) return;
        var places = (await desk.Opening.PlacesFor(lead, null, stop)).Where(place => Fits(seen.Kind, (PlaceKind)place.Kind)).ToList();
        for (var tried = 0; tried < 4 && places.Count > 0; tried++)
        {
            var given = new OpenProblem(seen.Kind.ToString(), chance.Of(places).Id, [.. Others(lead).Select(other => other.Agency.ToString())]) { Words = seen.Words };
            if (await desk.Opening.Open(lead, given, stop) is not Decision<Guid>.Yes(var id)) continue; // there is one of this kind at that place already
            open.Add((id, month, lead));
            Opened++;
            await Join(id, lead, stop);
            return;
        }
    }

    // A hall is occupied in a building; the rest happens outside.
    private static bool Fits(ProblemKind kind, PlaceKind place) => kind is ProblemKind.OccupiedHall or ProblemKind.Damage ? place == PlaceKind.Site : place is PlaceKind.Scene or PlaceKind.StreetSegment;

    private IEnumerable<Viewer> Others(Viewer lead) =>
        new[] { Role.Town, Role.GpoPilot, Role.Landlord, Role.UasaSocial }.Select(cast.In).OfType<Viewer>().Where(viewer => viewer.Agency != lead.Agency);

    private async Task Join(Guid id, Viewer lead, CancellationToken stop)
    {
        foreach (var (rank, partner) in Others(lead).Index())
        {
            clock.Day = clock.Day.AddDays(1 + chance.Below(2));
            if (rank == 2 && chance.Happens(0.5))
                await desk.Move(partner, id, new(nameof(PartnerState.Refused), nameof(PartnerReason.NoMeans), "Personne n’est disponible avant le trimestre prochain."), stop);
            else if (rank != 2 || chance.Happens(0.7))
                await desk.Move(partner, id, new(nameof(PartnerState.Accepted), null, ""), stop);
        }

        await desk.Step(lead, id, (ProblemStep.Scan, "Surtout en fin d’après-midi, du jeudi au samedi."), stop);
    }

    // What a problem lives through, month after month.
    private async Task Go(Guid id, Viewer lead, (DateOnly First, int Age) now, CancellationToken stop)
    {
        clock.Day = now.First.AddDays(3 + chance.Below(12));
        await (now.Age switch
        {
            1 => Plan(id, lead, stop),
            2 => Act(id, lead, stop),
            3 => Finish(id, lead, stop),
            4 when chance.Happens(0.75) => Close(id, lead, stop),
            5 => Close(id, lead, stop),
            _ => Task.CompletedTask,
        });
    }

    private async Task Plan(Guid id, Viewer lead, CancellationToken stop)
    {
        await desk.Step(lead, id, (ProblemStep.Analyse, "Le lieu est abrité, mal éclairé, et personne n’y passe le soir."), stop);
        var partners = await Taking(id, lead, stop);
        foreach (var partner in partners.Take(2)) await desk.Move(partner, id, new(nameof(PartnerState.InProgress), null, ""), stop);
        for (var i = 0; i < 2; i++)
        {
            var (kind, words) = chance.Of(Acts);
            var owner = i == 0 ? lead : partners.Count > 0 ? chance.Of(partners) : lead;
            await desk.Plan(lead, id, new(kind.ToString(), owner.Agency.ToString(), Played.Day(clock.Day.AddDays(20 + chance.Below(30))), words), stop);
        }
    }

    private async Task Act(Guid id, Viewer lead, CancellationToken stop)
    {
        await desk.Step(lead, id, (ProblemStep.Respond, "Les deux actions sont lancées."), stop);
        if (await Left(id, lead, stop) is not [var action, ..]) return;
        var given = chance.Below(3) switch
        {
            0 => new TellAction(nameof(ActionMove.Waits), Played.Day(clock.Day.AddDays(25)), "Le matériel est commandé, livraison le mois prochain.") { Awaits = "BAIL" },
            1 => new TellAction(nameof(ActionMove.NewDue), Played.Day(clock.Day.AddDays(30)), "Le chantier voisin passe d’abord."),
            _ => new TellAction(nameof(ActionMove.Done), null, "C’est fait, les habitants l’ont vu.") { Outcome = nameof(ActionOutcome.Helped) },
        };
        await desk.Tell(lead, (id, action), given, stop);
    }

    private async Task Finish(Guid id, Viewer lead, CancellationToken stop)
    {
        foreach (var (rank, action) in (await Left(id, lead, stop)).Index())
            await desk.Tell(lead, (id, action), rank == 1 && chance.Happens(0.3)
                ? new TellAction(nameof(ActionMove.Dropped), null, "Les crédits de l’année sont épuisés.") { Reason = nameof(AbandonReason.NoMoney) }
                : new TellAction(nameof(ActionMove.Done), null, "Fait.") { Outcome = chance.Of([nameof(ActionOutcome.Helped), nameof(ActionOutcome.HelpedInPart), nameof(ActionOutcome.NoChange)]) }, stop);
    }

    private async Task Close(Guid id, Viewer lead, CancellationToken stop)
    {
        await desk.Step(lead, id, (ProblemStep.Assess, "Deux passages sur place et un mois de signalements ont été relus."), stop);
        var (reason, words) = chance.Of<(PartnerReason, string)>(
            [(PartnerReason.Solved, "Plus rien n’est signalé depuis un mois."), (PartnerReason.SolvedInPart, "Moins souvent, et plus jamais la nuit."), (PartnerReason.Moved, "Cela se passe maintenant deux rues plus loin.")]);
        foreach (var partner in (await Taking(id, lead, stop)).Append(lead))
        {
            await desk.Move(partner, id, new(nameof(PartnerState.Closed), reason.ToString(), words), stop);
            clock.Day = clock.Day.AddDays(1);
        }

        open.RemoveAll(one => one.Id == id);
        Closed++;
    }

    private async Task<List<Viewer>> Taking(Guid id, Viewer lead, CancellationToken stop)
    {
        var shown = await desk.Read(lead, id, stop);
        return [.. Others(lead).Where(one => shown.Partner(one.Agency) is { Stands: PartnerState.Accepted or PartnerState.InProgress })];
    }

    private async Task<List<Guid>> Left(Guid id, Viewer lead, CancellationToken stop) =>
        [.. (await desk.Read(lead, id, stop)).Actions.Where(action => action.History.IsOpen).OrderBy(action => action.Row.Turn).Select(action => Guid.Parse(action.Row.Id))];
}
