using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Committees;

/// <summary>Rules and charter over time: a new version closes the committee to everybody until they signed it; a chair is handed over; a year is told.</summary>
public sealed class CommitteeCharter(Cellar cellar, CommitteeBook book)
{
    private static readonly Question AddRules = Question.In<CommitteeBook>("Committees/add_rules");
    private static readonly Question Close = Question.In<CommitteeBook>("Committees/close_until_signed");
    private static readonly Question GiveChair = Question.In<CommitteeBook>("Committees/give_chair");
    private static readonly Question AddChairOver = Question.In<CommitteeBook>("Committees/add_chair_over");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>
    /// Writes a new version over the one that was read. From that moment nobody reads the papers, whoever wrote it included, until they
    /// signed. Nothing when the viewer does not chair; false when somebody wrote in between.
    /// </summary>
    public async Task<(bool Kept, IReadOnlyList<Refusal> Why)?> Rewrite(Viewer viewer, Guid id, (string? Rules, int Version) given, CancellationToken stop)
    {
        if (await book.ToChange(viewer, id, stop) is not { } papers || !papers.IsChaired(viewer.Mission))
            return null;
        var rules = PlainText.Of(given.Rules);
        if (rules.Length is < 20 or > FoundCommittee.LongestRules)
            return (false, [new("rules-missing", "Rules", FoundCommittee.LongestRules)]);
        return (await Room.Do(Doing.Of(viewer, Act.Change, "rules and charter of a committee", id.ToString("D")), async deed =>
        {
            if (await deed.Run(AddRules, new { committee = id, version = given.Version, author = viewer.Mission, today = book.Today, rules }) == 0)
                return false;
            await deed.Run(Close, new { committee = id });
            return true;
        }, stop), []);
    }

    /// <summary>Hands a chair over to a member; nothing when the viewer does not chair, or the rule refuses it.</summary>
    public async Task<bool> HandOver(Viewer viewer, Guid id, (Guid From, Guid To) seats, CancellationToken stop)
    {
        if (await book.ToChange(viewer, id, stop) is not { } papers || !papers.IsChaired(viewer.Mission))
            return false;
        var (from, to) = (papers.SeatOf(seats.From), papers.SeatOf(seats.To));
        if (from is null || to is null || !ChairHandover.MayPass((CommitteeKind)papers.Committee.Kind, from.Held, to.Held))
            return false;
        var over = new { committee = id, author = viewer.Mission, from_seat = seats.From, to_seat = seats.To, today = book.Today };
        return await Room.Do(Doing.Of(viewer, Act.Change, "chair of a committee handed over", id.ToString("D")), async deed =>
            await deed.Run(GiveChair, over) == 2 && await deed.Run(AddChairOver, over) == 1, stop);
    }

    /// <summary>A year of the charter, for a member; the reading is traced.</summary>
    public async Task<(Papers Papers, CharterYear Told)?> Year(Viewer viewer, Guid id, (int Year, Act Act) asked, CancellationToken stop) =>
        await book.Open(viewer, id, asked.Act, stop) is { } papers && CharterYear.YearsOf(papers.Committee, book.Today).Contains(asked.Year)
            ? (papers, await Room.Look(room => CharterYear.Read(room, papers.Committee.Id, asked.Year), stop))
            : null;
}
