using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Committees;

/// <summary>Who sits in a committee: founded, offered, signed, excluded. Papers are read from the signature on, and no more from the exclusion on.</summary>
public sealed class CommitteeSeats(Cellar cellar, CommitteeBook book)
{
    private static readonly Question AddCommittee = Question.In<CommitteeBook>("Committees/add_committee");
    private static readonly Question AddSeat = Question.In<CommitteeBook>("Committees/add_seat");
    private static readonly Question TakeSeat = Question.In<CommitteeBook>("Committees/take_seat");
    private static readonly Question AddSignature = Question.In<CommitteeBook>("Committees/add_signature");
    private static readonly Question LetRead = Question.In<CommitteeBook>("Committees/let_read");
    private static readonly Question Exclude = Question.In<CommitteeBook>("Committees/exclude");
    private static readonly Question ShutOut = Question.In<CommitteeBook>("Committees/shut_out");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>Founds a committee. Whoever founds it signs like everybody before they read anything in it; only who answers for a whole plan makes it followed.</summary>
    public async Task<Decision<Guid>> Found(Viewer viewer, FoundCommittee given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(viewer);
        if (given.Decide(viewer) is not Decision<CommitteeFounded>.Yes(var founded))
            return ((Decision<CommitteeFounded>.No)given.Decide(viewer)).Why.ToList();
        if (founded.Plan.Length > 0 && !PlanRights.WritesAll(viewer))
            return new Refusal("plan-not-yours", "Plan");
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Enter, "committee", id.ToString("D")), async deed =>
        {
            await deed.Run(AddCommittee, new
            {
                id, author = viewer.Mission, agency = viewer.Agency, territory = founded.Territory, kind = (int)founded.Kind,
                name = founded.Name, plan = founded.Plan, rules = founded.Rules, opened_on = book.Today,
            });
            foreach (var seat in founded.Chairs)
                await Add(deed, viewer, id, seat);
        }, stop);
        return id;
    }

    /// <summary>Takes the seat by signature; false when it is not offered to this viewer.</summary>
    public async Task<bool> Sign(Viewer viewer, Guid seat, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if ((await book.OfferedTo(viewer, stop)).FirstOrDefault(offered => offered.Id == seat.ToString("D")) is not { } taken)
            return false;
        return await Room.Do(Doing.Of(viewer, Act.Enter, "rules and charter of a committee signed", taken.Id), async deed =>
        {
            var took = await deed.Run(TakeSeat, new { id = seat, mission = viewer.Mission, role = viewer.Role.ToString(), agency = viewer.Agency, today = book.Today, version = taken.Version });
            if (took == 0)
                return false;
            await deed.Run(AddSignature, new { id = seat, version = taken.Version, mission = viewer.Mission, today = book.Today });
            await deed.Run(LetRead, new { committee = taken.Committee, mission = viewer.Mission });
            return true;
        }, stop);
    }

    /// <summary>Offers a seat; nothing when the viewer does not chair the committee.</summary>
    public async Task<IReadOnlyList<Refusal>?> Offer(Viewer viewer, Guid id, (string? Agency, string? Role) to, CancellationToken stop)
    {
        if (!await IsChair(viewer, id, stop))
            return null;
        List<Refusal> refusals = [];
        var agency = PlainText.Of(to.Agency);
        if (agency.Length is 0 or > 40)
            refusals.Add(new("agency-missing", "Agency"));
        if (Written.Word<Role>(to.Role) is not { } role || !AccessTable.MayWrite(role, Subject.Committee))
            refusals.Add(new("role-unknown", "Role"));
        else if (refusals.Count == 0)
            await Room.Do(Doing.Of(viewer, Act.Change, "seat offered in a committee", id.ToString("D")), deed => Add(deed, viewer, id, new(new AgencyId(agency), role, false)), stop);
        return refusals;
    }

    /// <summary>Excludes a member, or withdraws a seat; false when the viewer does not chair the committee, or somebody excluded them meanwhile. A chair is excluded once it was handed over, and not before.</summary>
    public async Task<bool> ShutOutOf(Viewer viewer, Guid id, Guid seat, ExclusionReason reason, CancellationToken stop)
    {
        if (await book.ToChange(viewer, id, stop) is not { } papers || !papers.IsChaired(viewer.Mission) || papers.Seats.FirstOrDefault(one => one.Id == seat.ToString("D")) is not { Chairs: false })
            return false;
        return await Room.Do(Doing.Of(viewer, Act.Change, $"excluded from a committee: {reason}", seat.ToString("D")), async deed =>
        {
            if (await deed.Run(Exclude, new { id = seat, committee = id, today = book.Today, reason = (int)reason }) == 0)
                return false;
            await deed.Run(ShutOut, new { id = seat, committee = id });
            return true;
        }, stop);
    }

    private async Task<bool> IsChair(Viewer viewer, Guid id, CancellationToken stop) =>
        await book.ToChange(viewer, id, stop) is { } papers && papers.IsChaired(viewer.Mission);

    private Task<int> Add(Deed deed, Viewer viewer, Guid committee, Seat seat) => deed.Run(AddSeat, new
    {
        id = Guid.NewGuid(), author = viewer.Mission, agency = seat.Agency, committee, role = seat.Role.ToString(), chairs = seat.Chairs, offered_on = book.Today,
    });
}
