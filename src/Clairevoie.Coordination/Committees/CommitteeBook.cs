using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Committees;

/// <summary>The papers of committees: read by the members who signed, and by nobody else.</summary>
public sealed class CommitteeBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Mine = Question.In<CommitteeBook>("Committees/committees_seen");
    private static readonly Question One = Question.In<CommitteeBook>("Committees/committee_seen");
    private static readonly Question Offered = Question.In<CommitteeBook>("Committees/seats_offered");
    private static readonly Question Seats = Question.In<CommitteeBook>("Committees/seats_of");
    private static readonly Question Meetings = Question.In<CommitteeBook>("Committees/meetings_of");
    private static readonly Question Proposals = Question.In<CommitteeBook>("Committees/proposals_of");
    private static readonly Question Decisions = Question.In<CommitteeBook>("Committees/decisions_of");
    private static readonly Question Waiting = Question.In<CommitteeBook>("Committees/lines_waiting");
    private static readonly Question WaitingOf = Question.In<CommitteeBook>("Committees/waiting_in");
    private static readonly Question MinutesOf = Question.In<CommitteeBook>("Committees/minutes_of");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The committees whose papers this viewer reads.</summary>
    public Task<IReadOnlyList<CommitteeRow>> Of(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Rows<CommitteeRow>(Mine.SeenBy(viewer, Subject.Committee, Sight.Full)), stop);

    /// <summary>The seats that wait for this viewer.</summary>
    public Task<IReadOnlyList<SeatOffered>> OfferedTo(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Room.Look(room => room.Rows<SeatOffered>(Offered.SeenBy(viewer, Subject.CommitteeSeat, Sight.Full), new { role = viewer.Role.ToString(), agency = viewer.Agency, mission = viewer.Mission }), stop);
    }

    /// <summary>One committee with its papers, or nothing; the reading is traced.</summary>
    public async Task<Papers?> Open(Viewer viewer, Guid id, Act act, CancellationToken stop)
    {
        if (await IsSeen(viewer, id, stop) is not { } committee)
            return null;
        return await Room.Do(Doing.Of(viewer, act, "papers of a committee", id.ToString("D")), deed => Read(deed, committee), stop);
    }

    /// <summary>The same for a deed that is traced itself and tells nobody what it read.</summary>
    internal async Task<Papers?> ToChange(Viewer viewer, Guid id, CancellationToken stop) =>
        await IsSeen(viewer, id, stop) is { } committee ? await Room.Look(room => Read(room, committee), stop) : null;

    /// <summary>What waits in the committees of this viewer, as days and numbers: no paper is opened, and nobody has read any.</summary>
    public Task<IReadOnlyList<CommitteeWaiting>> WaitingFor(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Room.Look(room => room.Rows<CommitteeWaiting>(WaitingOf.SeenBy(viewer, Subject.Committee, Sight.Full), new
        {
            agency = viewer.Agency, mission = viewer.Mission, today = Today, soon = Today.AddDays(CommitteeWaiting.DaysAhead), lately = Today.AddDays(-CommitteeWaiting.DaysOfNews),
        }), stop);
    }

    /// <summary>The minutes of a meeting, opened for a member; nothing when the meeting is of no committee of theirs.</summary>
    public async Task<Minutes?> OpenMinutes(Viewer viewer, Guid id, Guid meeting, CancellationToken stop)
    {
        if (await Open(viewer, id, Act.Read, stop) is not { } papers || papers.Meetings.FirstOrDefault(one => one.Id == meeting.ToString("D")) is not { } held)
            return null;
        return await Room.Look(async room => await room.One<SealedMinutes>(MinutesOf, new { meeting }) is { } kept
            ? new Minutes(held, kept.Version, room.Keys.OpenWords((await room.KeyOf(held.Id))!, kept.Words, held.Id))
            : new Minutes(held, 0, ""), stop);
    }

    internal Task<CommitteeRow?> IsSeen(Viewer viewer, Guid id, CancellationToken stop) =>
        Room.Look(room => room.One<CommitteeRow>(One.SeenBy(viewer, Subject.Committee, Sight.Full), new { id }), stop);

    private static string Open(Glance room, string id, (byte[]? Sealed, string Clear) words) => room.Keys.ReadWords(words, PartnerWords.OfPaper(id));

    private async Task<Papers> Read(Glance room, CommitteeRow committee)
    {
        var of = new { committee = committee.Id };
        return new(committee, await room.Rows<SeatRow>(Seats, of), await room.Rows<MeetingRow>(Meetings, of))
        {
            Proposals = [.. (await room.Rows<ProposalRow>(Proposals, new { committee = committee.Id, since = Today.AddDays(-60) })).Select(row => row with { Words = Open(room, row.Id, (row.Sealed, row.Words)), Sealed = null })],
            Decisions = [.. (await room.Rows<DecisionRow>(Decisions, of)).Select(row => row with { Words = Open(room, row.Id, (row.Sealed, row.Words)), Sealed = null })],
            Waiting = committee.Plan.Length == 0 ? [] : await room.Rows<LineWaiting>(Waiting, new { plan = committee.Plan, silent = Today.AddDays(-PlanHistory.DaysToAgenda), soon = Today.AddDays(PlanHistory.DaysToSilence) }),
            Today = Today,
        };
    }
}
