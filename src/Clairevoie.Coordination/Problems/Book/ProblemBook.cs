using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>The problems of the table: read by their partners and by whom the table grants them.</summary>
public sealed class ProblemBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Problems = Question.In<ProblemBook>("Book/problems_seen");
    private static readonly Question Awaited = Question.In<ProblemBook>("Book/answers_awaited");
    private static readonly Question Partners = Question.In<ProblemBook>("Book/partners_of");
    private static readonly Question Entries = Question.In<ProblemBook>("Book/entries_of");
    private static readonly Question Steps = Question.In<ProblemBook>("Book/steps_of");
    private static readonly Question States = Question.In<ProblemBook>("Book/reasons_of");
    private static readonly Question Escalations = Question.In<ProblemBook>("Escalate/escalations_of");
    private static readonly Question Counts = Question.In<ProblemBook>("Book/counts_of");

    /// <summary>The store of the room.</summary>
    internal RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Where this viewer's agency was asked and has not answered, the oldest first.</summary>
    public Task<IReadOnlyList<AnswerAwaited>> AwaitedOf(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Seen<AnswerAwaited>(Awaited, viewer, ("own", viewer.Agency)), stop);

    /// <summary>One problem, or nothing where it is not this viewer's to read; the reading is traced.</summary>
    public async Task<ProblemShown?> Open(Viewer viewer, Guid id, CancellationToken stop)
    {
        if (!await Reaches(viewer, id, writes: false, stop))
            return null;
        return await Room.Do(Doing.Of(viewer, Act.Read, "a problem", $"problem {id:D}"), async deed =>
            (await deed.Seen<ProblemRow>(Problems, viewer, Id(id), ("ended", 1))) is [var row, ..] ? await Read(deed, row) : null, stop);
    }

    /// <summary>Whether this viewer reads the problem: a link to it is shown to nobody else.</summary>
    public Task<bool> MayRead(Viewer viewer, Guid id, CancellationToken stop) => Reaches(viewer, id, writes: false, stop);

    /// <summary>Whether this viewer may write about the problem.</summary>
    public Task<bool> MayWrite(Viewer viewer, Guid id, CancellationToken stop) => Reaches(viewer, id, writes: true, stop);

    private Task<bool> Reaches(Viewer viewer, Guid id, bool writes, CancellationToken stop) => Room.Look(async room =>
    {
        (string, object)[] bound = [Id(id), ("ended", 1)];
        var rows = writes ? await room.Writable<ProblemRow>(Problems, viewer, bound) : await room.Seen<ProblemRow>(Problems, viewer, bound);
        return rows.Count > 0;
    }, stop);

    private static async Task<ProblemShown> Read(Glance room, ProblemRow row)
    {
        var of = new { id = row.Id };
        return new(row, [.. (await PartnersOf(room, [row]))[row.Id]], [.. (await room.Rows<EntryRow>(Entries, of)).Select(entry => Opened(room.Keys, row.Id, entry))])
        {
            Actions = await ProblemActions.Of(room, row.Id),
            Steps = await room.Rows<StepRow>(Steps, of),
            States = await room.Rows<StateRow>(States, of),
            Escalations = await room.Rows<EscalationRow>(Escalations, of),
            Counted = await room.One<string>(Counts, of) is { } counted ? MessageBody.Read<CountedReports>(counted) : null,
        };
    }

    private static EntryRow Opened(RoomKeys keys, string problem, EntryRow entry) =>
        entry with { Words = keys.ReadWords((entry.Sealed, entry.Words), PartnerWords.OfEntry(problem, entry.Turn)), Sealed = null };

    internal static async Task<ILookup<string, PartnerRow>> PartnersOf(Glance room, IReadOnlyList<ProblemRow> rows)
    {
        List<PartnerRow> partners = [];
        foreach (var part in rows.Chunk(500))
            partners.AddRange(await room.Rows<PartnerRow>(Partners, new { problems = part.Select(row => row.Id).ToArray() }));
        return partners.ToLookup(partner => partner.Problem);
    }

    private static (string Name, object Value) Id(Guid id) => ("id", id.ToString("D"));
}
