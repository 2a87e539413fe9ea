using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Committees;

/// <summary>
/// A chair that vanished is replaced: by the other chair, or by the coordinator of the territory. The next one signs before they read
/// anything, whoever vanished reads no more, members are told, and whoever names sees no paper by it.
/// </summary>
public sealed class VacantChairs(Cellar cellar, CommitteeBook book, PostsAtTheTable posts)
{
    private static readonly Question Chairs = Question.In<CommitteeBook>("Vacant/vacant_chairs");
    private static readonly Question Leave = Question.In<CommitteeBook>("Vacant/leave_chair");
    private static readonly Question Name = Question.In<CommitteeBook>("Vacant/name_chair");
    private static readonly Question ShutOut = Question.In<CommitteeBook>("Committees/shut_out");
    private static readonly Question AddChairOver = Question.In<CommitteeBook>("Committees/add_chair_over");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The vacant chairs of committees that no other chair looks after, in this viewer's territories.</summary>
    public async Task<IReadOnlyList<VacantSeat>> Alone(Viewer viewer, CancellationToken stop)
    {
        var all = await Room.Look(room => room.Rows<VacantSeat>(Chairs.SeenBy(viewer, Subject.VacantChair, Sight.Full), new { id = "" }), stop);
        var vacant = await Vacant(all, stop);
        return [.. vacant.Where(seat => all.All(other => other.Committee != seat.Committee || vacant.Contains(other)))];
    }

    /// <summary>The vacant chairs of a committee, for whoever holds the other one.</summary>
    public async Task<IReadOnlyList<VacantSeat>> Beside(Viewer viewer, Papers papers, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(papers);
        if (!papers.IsChaired(viewer.Mission))
            return [];
        var all = await Room.Look(room => room.Rows<VacantSeat>(Chairs.SeenBy(viewer, Subject.Committee, Sight.Full), new { id = "" }), stop);
        return [.. (await Vacant([.. all.Where(seat => seat.Committee == papers.Committee.Id)], stop)).Where(seat => seat.Mission != viewer.Mission.ToString())];
    }

    /// <summary>The posts of this host that may take this chair.</summary>
    public async Task<IReadOnlyList<Post>> Heirs(VacantSeat seat, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return [.. (await posts.All(stop)).Where(post => ChairVacancy.MayTake(seat.What, seat.Chaired, post.Role))];
    }

    /// <summary>Names the next chair, as the coordinator or as the other chair; false when it is not theirs to name, or was named meanwhile.</summary>
    public async Task<bool> Replace(Viewer viewer, Guid seat, Post next, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (await Theirs(viewer, seat.ToString("D"), stop) is not { } left || !(await Heirs(left, stop)).Contains(next))
            return false;
        var over = new
        {
            id = left.Id, next = Guid.NewGuid(), author = viewer.Mission, agency = next.Agency, role = next.Role.ToString(), today = book.Today,
            reason = (int)ExclusionReason.MissionOver, committee = left.Committee,
        };
        return await Room.Do(Doing.Of(viewer, Act.Change, "next chair of a committee named", left.Committee), async deed =>
        {
            if (await deed.Run(Leave, over) == 0)
                return false;
            await deed.Run(ShutOut, over);
            await deed.Run(Name, over);
            await deed.Run(AddChairOver, new { committee = left.Committee, author = viewer.Mission, from_seat = left.Id, to_seat = over.next, today = book.Today });
            return true;
        }, stop);
    }

    private async Task<VacantSeat?> Theirs(Viewer viewer, string seat, CancellationToken stop)
    {
        if (AccessTable.MayWrite(viewer.Role, Subject.VacantChair) && (await Alone(viewer, stop)).FirstOrDefault(one => one.Id == seat) is { } alone)
            return alone;
        foreach (var committee in await book.Of(viewer, stop))
            if (await book.ToChange(viewer, Guid.Parse(committee.Id), stop) is { } papers && (await Beside(viewer, papers, stop)).FirstOrDefault(one => one.Id == seat) is { } beside)
                return beside;
        return null;
    }

    private async Task<IReadOnlyList<VacantSeat>> Vacant(IReadOnlyList<VacantSeat> seats, CancellationToken stop)
    {
        var held = await posts.Held([.. seats.Select(seat => seat.Mission).OfType<string>()], stop);
        return [.. seats.Where(seat => ChairVacancy.Is(seat.Mission is null || held.Contains(seat.Mission), seat.LastHeard, book.Today))];
    }
}
