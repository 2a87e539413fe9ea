using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Problems of a played year: one is opened each month; its partners take it up or refuse it with a reason, look into it, act, say what
/// came of it, and close it, most of them within five months. Some wait, some run late, one is dropped for want of money.
/// </summary>
internal sealed class PlayProblems(Stage stage) : IPart
{
    private const int LongestInMonths = 5;

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

    private readonly ProblemDesk desk = new(stage);

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        for (var age = Math.Min(LongestInMonths, month.Turn); age > 0; age--)
            await Go(month, age, stop);
        if (stage.Cast.In(Seen[month.Turn % Seen.Length].Role) is { } lead && await Open(lead, month, stop) is { } id)
            await Join(id, lead, stage.Chance.For($"problem {month.Turn} joined"), stop);
    }

    private static DateOnly DayOf(PlayedMonth month, int turn, Chance chance) => month.FirstOf(turn).AddDays(2 + chance.Below(6));

    private async Task<Guid?> Open(Viewer lead, PlayedMonth month, CancellationToken stop)
    {
        var (seen, chance) = (Seen[month.Turn % Seen.Length], stage.Chance.For($"problem {month.Turn}"));
        stage.Clock.Day = DayOf(month, month.Turn, chance);
        var known = await desk.OpenedOn(lead, seen.Kind, stage.Clock.Day, stop);
        var places = (await desk.Opening.PlacesFor(lead, null, stop)).Where(place => Fits(seen.Kind, (PlaceKind)place.Kind)).ToList();
        for (var tried = 0; known is null && tried < 4 && places.Count > 0; tried++)
        {
            var given = new OpenProblem(seen.Kind.ToString(), chance.Of(places).Id, [.. Others(lead).Select(other => other.Agency.ToString())]) { Words = seen.Words };
            if (await desk.Opening.Open(lead, given, stop) is Decision<Guid>.Yes(var id)) known = id; // otherwise there is one of this kind at that place already
        }

        if (known is not null) stage.Made.Problems++;
        return known;
    }

    // A hall is occupied in a building; the rest happens outside.
    private static bool Fits(ProblemKind kind, PlaceKind place) => kind is ProblemKind.OccupiedHall or ProblemKind.Damage ? place == PlaceKind.Site : place is PlaceKind.Scene or PlaceKind.StreetSegment;

    private IEnumerable<Viewer> Others(Viewer lead) =>
        new[] { Role.Town, Role.GpoPilot, Role.Landlord, Role.UasaSocial }.Select(stage.Cast.In).OfType<Viewer>().Where(viewer => viewer.Agency != lead.Agency);

    private async Task Join(Guid id, Viewer lead, Chance chance, CancellationToken stop)
    {
        foreach (var (rank, partner) in Others(lead).Index())
        {
            stage.Clock.Day = stage.Clock.Day.AddDays(1 + chance.Below(2));
            if (rank == 2 && chance.Happens(0.5))
                await desk.Move(partner, id, new(nameof(PartnerState.Refused), nameof(PartnerReason.NoMeans), "Personne n’est disponible avant le trimestre prochain."), stop);
            else if (rank != 2 || chance.Happens(0.7))
                await desk.Move(partner, id, new(nameof(PartnerState.Accepted), null, ""), stop);
        }

        await desk.Step(lead, id, (ProblemStep.Scan, "Surtout en fin d’après-midi, du jeudi au samedi."), stop);
    }

    // What a problem lives through, month after month.
    private async Task Go(PlayedMonth month, int age, CancellationToken stop)
    {
        var (turn, kind) = (month.Turn - age, Seen[(month.Turn - age) % Seen.Length]);
        if (stage.Cast.In(kind.Role) is not { } lead || await desk.OpenedOn(lead, kind.Kind, DayOf(month, turn, stage.Chance.For($"problem {turn}")), stop) is not { } id) return;
        var chance = stage.Chance.For($"problem {turn} at {age}");
        stage.Clock.Day = month.First.AddDays(3 + chance.Below(12));
        var closes = stage.Chance.For($"problem {turn} closes").Happens(0.75) ? 4 : LongestInMonths;
        await (age switch
        {
            1 => Plan(id, lead, chance, stop),
            2 => Act(id, lead, chance, stop),
            3 => Finish(id, lead, chance, stop),
            _ when age == closes => Close(id, lead, chance, stop),
            _ => Task.CompletedTask,
        });
    }

    private async Task Plan(Guid id, Viewer lead, Chance chance, CancellationToken stop)
    {
        await desk.Step(lead, id, (ProblemStep.Analyse, "Le lieu est abrité, mal éclairé, et personne n’y passe le soir."), stop);
        var partners = await Taking(id, lead, stop);
        foreach (var partner in partners.Take(2)) await desk.Move(partner, id, new(nameof(PartnerState.InProgress), null, ""), stop);
        for (var i = 0; i < 2; i++)
        {
            var (kind, words) = chance.Of(Acts);
            var owner = i == 0 ? lead : partners.Count > 0 ? chance.Of(partners) : lead;
            await desk.Plan(lead, id, new(kind.ToString(), owner.Agency.ToString(), Played.Day(stage.Clock.Day.AddDays(20 + (i * 30) + chance.Below(30))), words), stop);
        }
    }

    private async Task Act(Guid id, Viewer lead, Chance chance, CancellationToken stop)
    {
        await desk.Step(lead, id, (ProblemStep.Respond, "Les deux actions sont lancées."), stop);
        var given = chance.Below(3) switch
        {
            0 => new TellAction(nameof(ActionMove.Waits), Played.Day(stage.Clock.Day.AddDays(25)), "Le matériel est commandé, livraison le mois prochain.") { Awaits = "BAIL" },
            1 => new TellAction(nameof(ActionMove.NewDue), Played.Day(stage.Clock.Day.AddDays(30)), "Le chantier voisin passe d’abord."),
            _ => new TellAction(nameof(ActionMove.Done), null, "C’est fait, les habitants l’ont vu.") { Outcome = nameof(ActionOutcome.Helped) },
        };
        await desk.Tell(lead, id, (0, given), stop);
    }

    private async Task Finish(Guid id, Viewer lead, Chance chance, CancellationToken stop)
    {
        for (var rank = 0; rank < 2; rank++)
        {
            var (dropped, outcome) = (chance.Happens(0.3), chance.Of([nameof(ActionOutcome.Helped), nameof(ActionOutcome.HelpedInPart), nameof(ActionOutcome.NoChange)]));
            await desk.Tell(lead, id, (rank, rank == 1 && dropped
                ? new TellAction(nameof(ActionMove.Dropped), null, "Les crédits de l’année sont épuisés.") { Reason = nameof(AbandonReason.NoMoney) }
                : new TellAction(nameof(ActionMove.Done), null, "Fait.") { Outcome = outcome }), stop);
        }
    }

    private async Task Close(Guid id, Viewer lead, Chance chance, CancellationToken stop)
    {
        await desk.Step(lead, id, (ProblemStep.Assess, "Deux passages sur place et un mois de signalements ont été relus."), stop);
        var (reason, words) = chance.Of<(PartnerReason, string)>(
            [(PartnerReason.Solved, "Plus rien n’est signalé depuis un mois."), (PartnerReason.SolvedInPart, "Moins souvent, et plus jamais la nuit."), (PartnerReason.Moved, "Cela se passe maintenant deux rues plus loin.")]);
        foreach (var partner in (await Taking(id, lead, stop)).Append(lead))
        {
            await desk.Move(partner, id, new(nameof(PartnerState.Closed), reason.ToString(), words), stop);
            stage.Clock.Day = stage.Clock.Day.AddDays(1);
        }

        stage.Made.ProblemsClosed++;
    }

    private async Task<List<Viewer>> Taking(Guid id, Viewer lead, CancellationToken stop)
    {
        var shown = await desk.Read(lead, id, stop);
        return [.. Others(lead).Where(one => ProblemDesk.HasSaid(shown, one, PartnerState.Accepted))];
    }
}
