using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>The committee of pilots: seats are signed, it meets every month, decides, and carries most of it out in time.</summary>
internal sealed class PlayCommittee : IPart
{
    private static readonly (Role Role, string Agency)[] Members = [(Role.GpoPilot, "PP"), (Role.Town, "VILLE"), (Role.Landlord, "BAIL"), (Role.HealthAgency, "ARS")];

    private static readonly string[] Proposals =
        ["Revoir les horaires des tournées du soir", "Faire un point sur l’éclairage de la gare", "Dire aux habitants ce qui a été fait", "Préparer la rentrée aux abords du collège", "Compter les places ouvertes cet hiver"];

    private static readonly string[] Rulings =
        ["Écrire le protocole d’alerte entre le bailleur et la ville", "Poser deux points d’eau près du canal", "Rendre compte des tournées du matin", "Relever les halls à fermer d’ici l’hiver", "Inviter les commerçants de la place", "Mesurer la fréquentation du lieu de repos"];

    private readonly CommitteeBook book;
    private readonly CommitteeSeats seats;
    private readonly CommitteeWork work;
    private readonly Stage stage;

    public PlayCommittee(Stage stage)
    {
        this.stage = stage;
        book = stage.Of<CommitteeBook>(stage.Clock);
        seats = stage.Of<CommitteeSeats>(book);
        work = stage.Of<CommitteeWork>(book);
    }

    private Viewer Chair => stage.Cast.Coordinator;

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        stage.Clock.Day = month.First;
        var chance = stage.Chance.For($"committee {month.Turn}");
        if (await Sit(stop) is not { } papers) return;
        var id = Guid.Parse(papers.Committee.Id);
        var day = month.First.AddDays(7 + ((9 - (int)month.First.DayOfWeek) % 7)); // a Tuesday of the second week
        await Propose(papers, chance, stop);
        if (papers.Meetings.All(meeting => meeting.OnDay != day)) Played.Whole(await work.Meet(Chair, id, (Played.Day(day), "Hôtel de ville"), stop), "meeting");
        stage.Made.Meetings++;
        stage.Clock.Day = day;
        await Decide(papers, chance, stop);
        await CarryOut(id, stop);
        await Minutes(id, day, stop);
    }

    /// <summary>The meeting that comes next, so that there is an agenda to open.</summary>
    public async Task Next(DateOnly last, CancellationToken stop)
    {
        stage.Clock.Day = last;
        if (await Sit(stop) is { } papers && papers.Meetings.All(meeting => meeting.OnDay != last.AddDays(9)))
            Played.Whole(await work.Meet(Chair, Guid.Parse(papers.Committee.Id), (Played.Day(last.AddDays(9)), "Hôtel de ville"), stop), "next meeting");
    }

    // Everybody sits who is asked to; those who sit already are left alone.
    private async Task<Papers?> Sit(CancellationToken stop)
    {
        foreach (var offered in (await book.OfferedTo(Chair, stop)).Where(offered => offered.Chairs))
            await seats.Sign(Chair, Guid.Parse(offered.Id), stop);
        if ((await book.Of(Chair, stop)).FirstOrDefault(row => row.Plan.Length > 0) is not { } row || await book.Open(Chair, Guid.Parse(row.Id), Act.Read, stop) is not { } papers) return null;
        foreach (var (role, agency) in Members)
        {
            if (papers.Seats.All(seat => seat.Role != role.ToString() || seat.Agency != agency)) await seats.Offer(Chair, Guid.Parse(row.Id), (agency, role.ToString()), stop);
            if (stage.Cast.In(role) is not { } member) continue;
            foreach (var offered in (await book.OfferedTo(member, stop)).Where(offered => offered.Committee == row.Id))
                await seats.Sign(member, Guid.Parse(offered.Id), stop);
        }

        return papers;
    }

    private async Task Propose(Papers papers, Chance chance, CancellationToken stop)
    {
        var (by, words) = (stage.Cast.In(chance.Of(Members).Role) ?? Chair, chance.Of(Proposals));
        if (papers.Proposals.All(one => one.ProposedOn != stage.Clock.Day || one.Words != words))
            Played.Whole(await work.Propose(by, Guid.Parse(papers.Committee.Id), words, stop), "proposal");
    }

    private async Task Decide(Papers papers, Chance chance, CancellationToken stop)
    {
        var first = chance.Below(Rulings.Length);
        for (var i = 0; i < 2; i++)
        {
            var words = $"{Rulings[(first + i) % Rulings.Length]} ({stage.Clock.Day:dd/MM/yyyy})";
            var (owner, due) = (chance.Of(Members).Agency, stage.Clock.Day.AddDays(25 + chance.Below(40)));
            if (papers.Decisions.All(one => one.Words != words)) Played.Whole(await work.Decide(Chair, Guid.Parse(papers.Committee.Id), (words, owner, Played.Day(due)), stop), "decision");
            stage.Made.Decisions++;
        }
    }

    // Most decisions are carried out by their day; the others are what the next agenda begins with.
    private async Task CarryOut(Guid id, CancellationToken stop)
    {
        if (await book.Open(Chair, id, Act.Read, stop) is not { } papers) return;
        foreach (var decision in papers.Decisions.Where(one => one.DoneOn is null && one.Due < stage.Clock.Day.AddDays(10) && stage.Chance.For($"carried out {one.Words} {stage.Clock.Day}").Happens(0.7)))
            Played.Whole(await work.End(Chair, id, Guid.Parse(decision.Id), stop), "decision carried out");
    }

    private async Task Minutes(Guid id, DateOnly day, CancellationToken stop)
    {
        if (await book.Open(Chair, id, Act.Read, stop) is { } papers && papers.Meetings.FirstOrDefault(meeting => meeting.OnDay == day) is { } met)
            await work.Write(Chair, (id, Guid.Parse(met.Id), 0), "Les points de l’ordre du jour ont été vus. Les décisions sont écrites avec leur porteur et leur date.", stop);
    }
}
