using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Committees;

/// <summary>What members do in a committee: meet, propose, decide, carry out, write minutes.</summary>
public sealed class CommitteeWork(Cellar cellar, CommitteeBook book)
{
    private const int LongestMinutes = 40_000;

    private static readonly Question AddMeeting = Question.In<CommitteeBook>("Committees/add_meeting");
    private static readonly Question AddProposal = Question.In<CommitteeBook>("Committees/add_proposal");
    private static readonly Question AddDecision = Question.In<CommitteeBook>("Committees/add_decision");
    private static readonly Question EndDecision = Question.In<CommitteeBook>("Committees/end_decision");
    private static readonly Question AddMinutes = Question.In<CommitteeBook>("Committees/add_minutes");

    /// <summary>Plans a meeting.</summary>
    public Task<IReadOnlyList<Refusal>?> Meet(Viewer viewer, Guid id, (string? Day, string? Place) given, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var day = Day(given.Day, "Day", refusals);
        var place = Written.Words(given.Place, "Place", 120, refusals);
        return Kept(viewer, id, refusals, deed => deed.Run(AddMeeting, new { id = Guid.NewGuid(), committee = id, author = viewer.Mission, on_day = day, place }), stop);
    }

    /// <summary>Proposes something for the agenda.</summary>
    public Task<IReadOnlyList<Refusal>?> Propose(Viewer viewer, Guid id, string? given, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var words = Words(given, "Proposal", refusals);
        return Kept(viewer, id, refusals, deed => Add(deed, AddProposal, words, (of, bytes) => new { id = of, committee = id, author = viewer.Mission, body = viewer.Agency, today = book.Today, @sealed = bytes }), stop);
    }

    /// <summary>Writes a decision down, with its owner and its date.</summary>
    public Task<IReadOnlyList<Refusal>?> Decide(Viewer viewer, Guid id, (string? Words, string? Owner, string? Due) given, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var words = Words(given.Words, "Words", refusals);
        var owner = PlainText.Of(given.Owner);
        if (owner.Length is 0 or > 40)
            refusals.Add(new("owner-missing", "Owner"));
        var due = Day(given.Due, "Due", refusals);
        return Kept(viewer, id, refusals, deed => Add(deed, AddDecision, words, (of, bytes) => new { id = of, committee = id, author = viewer.Mission, decided_on = book.Today, @sealed = bytes, owner, due }), stop);
    }

    /// <summary>Says that a decision was carried out.</summary>
    public Task<IReadOnlyList<Refusal>?> End(Viewer viewer, Guid id, Guid decision, CancellationToken stop) =>
        Kept(viewer, id, [], deed => deed.Run(EndDecision, new { id = decision, committee = id, today = book.Today }), stop);

    /// <summary>Writes minutes over the version that was read, sealed; false when somebody wrote in between. Nothing when the meeting is not theirs.</summary>
    public async Task<(bool Kept, IReadOnlyList<Refusal> Why)?> Write(Viewer viewer, (Guid Committee, Guid Meeting, int Version) at, string? given, CancellationToken stop)
    {
        if (await book.OpenMinutes(viewer, at.Committee, at.Meeting, stop) is not { } before)
            return null;
        List<Refusal> refusals = [];
        var words = Written.Words(given, "Minutes", LongestMinutes, refusals);
        if (refusals.Count > 0)
            return (false, refusals);
        var about = at.Meeting.ToString("D");
        return (await cellar.Of(Room.Coordination).Do(Doing.Of(viewer, Act.Change, "minutes of a committee", about), async deed =>
        {
            var key = await deed.KeyOf(about) ?? await deed.NewKey(about);
            return await deed.Run(AddMinutes, new { meeting = at.Meeting, version = at.Version, author = viewer.Mission, today = book.Today, words = deed.Keys.Seal(key, words, about) }) > 0;
        }, stop), []);
    }

    private async Task<IReadOnlyList<Refusal>?> Kept(Viewer viewer, Guid id, List<Refusal> refusals, Func<Deed, Task> work, CancellationToken stop)
    {
        if (await book.IsSeen(viewer, id, stop) is null)
            return null;
        if (refusals.Count == 0)
            await cellar.Of(Room.Coordination).Do(Doing.Of(viewer, Act.Enter, "work of a committee", id.ToString("D")), work, stop);
        return refusals;
    }

    private static Task<int> Add(Deed deed, Question question, string words, Func<Guid, byte[]?, object> row)
    {
        var id = Guid.NewGuid();
        return deed.Run(question, row(id, deed.Keys.SealWords(words, PartnerWords.OfPaper(id.ToString("D")))));
    }

    private static string Words(string? given, string field, List<Refusal> refusals)
    {
        var words = Written.Words(given, field, 2000, refusals);
        if (words.Length == 0 && refusals.Count == 0)
            refusals.Add(new("words-missing", field));
        return words;
    }

    private static DateOnly? Day(string? given, string field, List<Refusal> refusals)
    {
        var day = Written.Day(given, field, refusals);
        if (day is null && refusals.All(why => why.Field != field))
            refusals.Add(new("day-missing", field));
        return day;
    }
}
