using Clairevoie.Coordination.Counts;
using Clairevoie.Coordination.Notices;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>What partners of the fictional town were told lately, and the counts that two of them are asked for. Sent once; asked again, nothing is added.</summary>
public sealed class LoadNotices(NoticePost post, NoticeBook book, CountBook counts)
{
    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var coordination = TownViewers.Of(town, Role.Coordinator, "PREF");
        if ((await book.Followed(coordination, stop)).Count > 0)
            return;
        var (week, next) = (IsoWeek.Of(last).ToString(), IsoWeek.Of(last.AddDays(7)).ToString());
        await Send(TownViewers.Of(town, Role.Prefect, "PREF"), Given(NoticeKind.ReinforcementNeeded, null, next, To("CAARUD", Role.CareTeam), To("UASA", Role.UasaSocial)) with { Sector = post.Sectors.Count > 0 ? post.Sectors[0] : null }, stop);
        await Send(coordination, Given(NoticeKind.WorksPlanned, NoticeTopic.Lighting, next, To("VILLE", Role.Town), To("BAIL", Role.Landlord), To("COM", Role.Employer), To("UASA", Role.UasaPolice)) with { Words = "Lampes changées sur le parvis et dans deux passages." }, stop);
        await Send(coordination, Given(NoticeKind.ShiftExpected, null, next, To("VOISINE", Role.Neighbour)), stop);
        await Send(coordination, Given(NoticeKind.DecisionTaken, NoticeTopic.OpeningHours, null, To("ASE", Role.ChildProtection), To("PP", Role.GpoPilot)) with { Words = "Le square ferme à vingt heures tout l’hiver." }, stop);
        await Send(TownViewers.Of(town, Role.GpoPilot, "PP"), Given(NoticeKind.PlaceHandled, null, week, To("VILLE", Role.Town), To("PREF", Role.Coordinator)), stop);
        foreach (var (kind, agency) in ((MonthlyCountKind, string)[])[(MonthlyCountKind.HousingPlaces, "SIAO"), (MonthlyCountKind.Repairs, "BAIL")])
            await counts.Ask(coordination, new(kind.ToString(), agency, FictionalTown.Commune), stop);
    }

    private static SendNotice Given(NoticeKind kind, NoticeTopic? topic, string? week, params Post[] to) => new(kind.ToString(), FictionalTown.Commune, topic?.ToString(), week) { To = to };

    private static Post To(string agency, Role role) => new(new AgencyId(agency), role);

    private async Task Send(Viewer sender, SendNotice given, CancellationToken stop)
    {
        if (await post.Send(sender, given, stop) is Decision<Guid>.No no)
            throw new InvalidOperationException($"A notice of the fictional town was refused: {no.Why[0].Code}.");
    }
}
