using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Who takes part in a problem: each partner says how it stands, the lead is handed over, others join.</summary>
public sealed class ProblemPartners(ProblemPen pen, ProblemBook book)
{
    private static readonly Question AddState = Question.In<ProblemBook>("Work/add_state");
    private static readonly Question AddPartner = Question.In<ProblemBook>("Work/add_partner");
    private static readonly Question Share = Question.In<ProblemBook>("Work/share");
    private static readonly Question SetLead = Question.In<ProblemBook>("Work/set_lead");
    private static readonly Question SetClosed = Question.In<ProblemBook>("Work/set_closed");
    private static readonly Question ThereAlready = Question.In<ProblemBook>("Work/there_already");

    /// <summary>The viewer's own agency says how it stands. When the lead closes its part the problem is over; taking it up again opens it anew.</summary>
    public Task<ProblemKept?> Move(Viewer viewer, (Guid Problem, int Read) at, MovePartner given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        return pen.Write(viewer, at, async shown =>
        {
            if (shown.Partner(viewer.Agency) is not { } own)
                return new Refusal("no-partner", "To");
            var leads = shown.IsLedBy(viewer.Agency);
            if (given.Decide(own.Stands, leads, shown.OpenActions) is not Decision<PartnerMoved>.Yes(var moved))
                return ((Decision<PartnerMoved>.No)given.Decide(own.Stands, leads, shown.OpenActions)).Why.ToList();
            var opensAnew = leads && shown.Row.ClosedOn is not null && moved.State == PartnerState.InProgress;
            if (opensAnew && await IsThereAlready(shown, stop))
                return new Refusal("problem-there-already", "To");
            return new EntryToWrite(EntryKind.PartnerMoved, moved.Words, (deed, turn) => Keep(deed, shown, (own, moved), turn));
        }, stop);
    }

    /// <summary>Hands the lead to another partner: by the lead, or by whoever decides the order of problems.</summary>
    public Task<ProblemKept?> HandOver(Viewer viewer, (Guid Problem, int Read) at, HandOverLead given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        return pen.Write(viewer, at, shown =>
        {
            if (!MayLead(viewer, shown))
                return new Refusal("lead-not-yours", "To");
            return given.Decide(new(shown.Row.Lead), shown.Partners.ToDictionary(partner => new AgencyId(partner.Agency), partner => partner.Stands)) switch
            {
                Decision<LeadHandedOver>.Yes(var handed) => new EntryToWrite(EntryKind.LeadHandedOver, handed.Words, (deed, _) => deed.Run(SetLead, new { problem = shown.Row.Id, lead = handed.To })),
                Decision<LeadHandedOver>.No no => no.Why.ToList(),
                _ => throw new InvalidOperationException("A decision is yes or no."),
            };
        }, stop);
    }

    /// <summary>A partner joins: from now on its agency reads the problem, unless a committee carries it.</summary>
    public Task<ProblemKept?> Join(Viewer viewer, (Guid Problem, int Read) at, string? agency, string? words, CancellationToken stop) => pen.Write(viewer, at, shown =>
    {
        List<Refusal> refusals = [];
        if (OpenProblem.Agency(agency) is not { } joins || shown.Partner(joins) is not null)
            return new Refusal("partner-unknown", "Agency");
        var said = ProblemWords.Read(words, "Words", MovePartner.Most, refusals);
        return refusals.Count > 0 ? refusals : new EntryToWrite(EntryKind.PartnerJoined, said, (deed, turn) => Add(deed, shown.Row, (joins, false), turn));
    }, stop);

    /// <summary>Whether this viewer may hand the lead over.</summary>
    public static bool MayLead(Viewer viewer, ProblemShown shown)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(shown);
        return shown.IsLedBy(viewer.Agency) || AccessTable.MayWrite(viewer.Role, Subject.ProblemOrder);
    }

    /// <summary>Writes a partner down, and lets its agency read what partners share.</summary>
    internal static async Task Add(Deed deed, ProblemRow row, (AgencyId Agency, bool ProtectsChildren) partner, int turn, bool opens = false)
    {
        await deed.Run(AddPartner, new { problem = row.Id, agency = partner.Agency, protects_children = partner.ProtectsChildren, turn });
        // Whoever opens it reads it as the table says of what is theirs: a pilot of another group in the same agency does not.
        if (!row.IsOfCommittee && !opens)
            await deed.Run(Share, new { problem = row.Id, agency = partner.Agency });
    }

    private async Task Keep(Deed deed, ProblemShown shown, (PartnerRow Own, PartnerMoved Moved) said, int turn)
    {
        await deed.Run(AddState, new { problem = shown.Row.Id, turn, agency = said.Own.Agency, state = (int)said.Moved.State, reason = (int)said.Moved.Reason });
        if (shown.IsLedBy(new AgencyId(said.Own.Agency)) && said.Moved.State is PartnerState.Closed or PartnerState.InProgress)
            await deed.Run(SetClosed, new { problem = shown.Row.Id, closed_on = said.Moved.State == PartnerState.Closed ? book.Today : (DateOnly?)null });
    }

    private async Task<bool> IsThereAlready(ProblemShown shown, CancellationToken stop) =>
        await book.Room.Look(room => room.One<long>(ThereAlready, new { place = shown.Row.Place, kind = shown.Row.Kind, committee = shown.Row.Committee, problem = shown.Row.Id }), stop) > 0;
}
