using System.Globalization;
using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>The committee of pilots: seats are signed, it meets every month, decides, and carries most of it out in time.</summary>
internal sealed class PlayCommittee
{
    private static readonly (Role Role, string Agency)[] Members = [(Role.GpoPilot, "PP"), (Role.Town, "VILLE"), (Role.Landlord, "BAIL"), (Role.HealthAgency, "ARS")];

    private static readonly string[] Proposals =
        ["Revoir les horaires des tournées du soir", "Faire un point sur l’éclairage de la gare", "Dire aux habitants ce qui a été fait", "Préparer la rentrée aux abords du collège", "Compter les places ouvertes cet hiver"];

    private static readonly string[] Rulings =
        ["Écrire le protocole d’alerte entre le bailleur et la ville", "Poser deux points d’eau près du canal", "Rendre compte des tournées du matin", "Relever les halls à fermer d’ici l’hiver", "Inviter les commerçants de la place", "Mesurer la fréquentation du lieu de repos"];

    private readonly CommitteeBook book;
    private readonly CommitteeSeats seats;
    private readonly CommitteeWork work;
    private readonly PlayedClock clock;
    private readonly Cast cast;
    private readonly Chance chance;
    private Guid? committee;

    public PlayCommittee(IServiceProvider services, PlayedClock clock, Cast cast, Chance chance)
    {
        (this.clock, this.cast, this.chance) = (clock, cast, chance);
        book = ActivatorUtilities.CreateInstance<CommitteeBook>(services, clock);
        seats = ActivatorUtilities.CreateInstance<CommitteeSeats>(services, book);
        work = ActivatorUtilities.CreateInstance<CommitteeWork>(services, book);
    }

    public int Meetings { get; private set; }

    public int Decisions { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        clock.Day = first;
        if (month == 0) committee = await Sit(stop);
        if (committee is not { } id) return;
        var day = first.AddDays(7 + ((9 - (int)first.DayOfWeek) % 7)); // a Tuesday of the second week
        Done(await work.Propose(cast.In(chance.Of(Members).Role) ?? cast.Coordinator, id, chance.Of(Proposals), stop));
        Done(await work.Meet(cast.Coordinator, id, (Written(day), "Hôtel de ville"), stop));
        Meetings++;
        clock.Day = day;
        for (var i = 0; i < 2; i++)
        {
            Done(await work.Decide(cast.Coordinator, id, ($"{chance.Of(Rulings)} ({day:MM/yyyy})", chance.Of(Members).Agency, Written(day.AddDays(25 + chance.Below(40)))), stop));
            Decisions++;
        }

        await CarryOut(id, stop);
        await Minutes(id, day, stop);
    }

    /// <summary>The meeting that comes next, so that there is an agenda to open.</summary>
    public async Task Next(DateOnly last, CancellationToken stop)
    {
        if (committee is { } id) Done(await work.Meet(cast.Coordinator, id, (Written(last.AddDays(9)), "Hôtel de ville"), stop));
    }

    private async Task<Guid?> Sit(CancellationToken stop)
    {
        foreach (var offered in (await book.OfferedTo(cast.Coordinator, stop)).Where(offered => offered.Chairs))
            await seats.Sign(cast.Coordinator, Guid.Parse(offered.Id), stop);
        if ((await book.Of(cast.Coordinator, stop)).FirstOrDefault(row => row.Plan.Length > 0) is not { } row) return null;
        foreach (var (role, agency) in Members)
        {
            await seats.Offer(cast.Coordinator, Guid.Parse(row.Id), (agency, role.ToString()), stop);
            if (cast.In(role) is not { } member) continue;
            foreach (var offered in (await book.OfferedTo(member, stop)).Where(offered => offered.Committee == row.Id))
                await seats.Sign(member, Guid.Parse(offered.Id), stop);
        }

        return Guid.Parse(row.Id);
    }

    // Most decisions are carried out by their day; the others are what the next agenda begins with.
    private async Task CarryOut(Guid id, CancellationToken stop)
    {
        if (await book.Open(cast.Coordinator, id, Act.Read, stop) is not { } papers) return;
        foreach (var decision in papers.Decisions.Where(one => one.DoneOn is null && one.Due < clock.Day.AddDays(10) && chance.Happens(0.7)))
            Done(await work.End(cast.Coordinator, id, Guid.Parse(decision.Id), stop));
    }

    private async Task Minutes(Guid id, DateOnly day, CancellationToken stop)
    {
        if (await book.Open(cast.Coordinator, id, Act.Read, stop) is { } papers && papers.Meetings.FirstOrDefault(meeting => meeting.OnDay == day) is { } met)
            await work.Write(cast.Coordinator, (id, Guid.Parse(met.Id), 0), "Les points de l’ordre du jour ont été vus. Les décisions sont écrites avec leur porteur et leur date.", stop);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Done(IReadOnlyList<Refusal>? refusals)
    {
        if (refusals is [var why, ..]) throw new InvalidOperationException($"Something that a played committee did was refused: {why.Code}.");
    }
}
