using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>What people do with alarms: read them, and say what became of them.</summary>
public sealed class AlarmWork(Cellar cellar, AlarmBook book)
{
    private static readonly Question Facts = Question.In<AlarmBook>("Moves/Alarms/facts_of_alarm");
    private static readonly Question Add = Question.In<AlarmBook>("Moves/Alarms/add_fact");
    private static readonly Question Written = Question.In<AlarmBook>("Moves/Alarms/alarm_written");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>Opens an alarm; the first time for an agency that may answer for it, the reading is kept as a fact. Nothing when it is not theirs.</summary>
    public async Task<AlarmShown?> Open(Viewer viewer, Guid id, CancellationToken stop)
    {
        if (await book.One(viewer, id, stop) is not { } shown)
            return null;
        if (shown.History.Facts.Any(fact => fact.Agency == viewer.Agency) || !await Writes(viewer, id, stop))
            return shown;
        await Room.Do(Doing.Of(viewer, Act.Read, "alarm read", Names(id)), async deed =>
        {
            var history = await History(deed, id);
            if (history.Facts.All(fact => fact.Agency != viewer.Agency))
                await Keep(deed, viewer, id, new(history.Facts.Count + 1, viewer.Agency, book.Today, AlarmAct.Read, null));
        }, stop);
        return await book.One(viewer, id, stop);
    }

    /// <summary>Says what became of an alarm; refusals when it may not be said so, nothing when it is not theirs.</summary>
    public async Task<IReadOnlyList<Refusal>?> Decide(Viewer viewer, Guid id, DecideAlarm given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await book.One(viewer, id, stop) is null || !await Writes(viewer, id, stop))
            return null;
        return await Room.Do<IReadOnlyList<Refusal>>(Doing.Of(viewer, Act.Answer, "what became of an alarm", Names(id)), async deed =>
            given.Decide(await History(deed, id), viewer.Agency, book.Today) switch
            {
                Decision<AlarmFact>.No no => no.Why,
                Decision<AlarmFact>.Yes(var fact) => await Keep(deed, viewer, id, fact) ? [] : [new("alarm-changed-meanwhile", "Act")],
                _ => throw new InvalidOperationException("A decision is yes or no."),
            }, stop);
    }

    /// <summary>Whether the viewer may say what becomes of it.</summary>
    public async Task<bool> Writes(Viewer viewer, Guid id, CancellationToken stop) =>
        await Room.Look(look => look.One<string>(Written.WrittenBy(viewer, Subject.SceneAlarm), new { id }), stop) is not null;

    private static string Names(Guid id) => $"{Subject.SceneAlarm} {id:D}";

    private static async Task<AlarmHistory> History(Glance room, Guid id) =>
        new([.. (await room.Rows<AlarmBook.FactRow>(Facts, new { alarm = id })).Select(row => row.ToFact())]);

    private static async Task<bool> Keep(Deed deed, Viewer viewer, Guid id, AlarmFact fact) => await deed.Run(Add, new
    {
        alarm = id,
        turn = fact.Turn,
        author = viewer.Mission,
        agency = fact.Agency,
        on_day = fact.OnDay,
        act = (int)fact.Act,
        reason = (int?)fact.Reason,
    }) == 1;
}
