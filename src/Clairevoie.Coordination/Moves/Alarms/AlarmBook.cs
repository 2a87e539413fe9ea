using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>The alarms that the table grants. One that a protected perimeter touches by now is not there, as if nothing had gathered.</summary>
public sealed class AlarmBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Seen = Question.In<AlarmBook>("Moves/Alarms/alarms_seen");
    private static readonly Question Facts = Question.In<AlarmBook>("Moves/Alarms/alarm_facts");
    private static readonly Question Nights = Question.In<AlarmBook>("Moves/Alarms/nights_of_alarm");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The alarms that this viewer sees: those that wait first, the weightiest of them on top.</summary>
    public async Task<IReadOnlyList<AlarmShown>> List(Viewer viewer, CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(Room, Today.AddDays(-NightReports.DaysBehind), Today.AddDays(1), stop);
        var rows = await Room.Look(look => look.Rows<AlarmRow>(Seen.SeenBy(viewer, Subject.SceneAlarm, Sight.Full)), stop);
        var facts = (await Room.Look(look => look.Rows<FactRow>(Facts), stop)).ToLookup(row => row.Alarm, row => row.ToFact());
        return
        [
            .. rows.Where(row => !row.Ground.Any(cell => hidden.Touch(cell.Shape())))
                .Select(row => new AlarmShown(row, new([.. facts[row.Id]])))
                .OrderByDescending(one => one.History.Waits).ThenByDescending(one => one.History.Waits ? one.Alarm.Weight : 0).ThenByDescending(one => one.Alarm.OpenedOn),
        ];
    }

    /// <summary>One alarm, or nothing.</summary>
    public async Task<AlarmShown?> One(Viewer viewer, Guid id, CancellationToken stop) => (await List(viewer, stop)).FirstOrDefault(one => one.Alarm.Id == id);

    /// <summary>The nights of an alarm, latest first.</summary>
    public Task<IReadOnlyList<AlarmNight>> NightsOf(AlarmRow alarm, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        return Room.Look(look => look.Rows<AlarmNight>(Nights, new { alarm = alarm.Id }), stop);
    }

    internal sealed record FactRow
    {
        public Guid Alarm { get; init; }

        public int Turn { get; init; }

        public string Agency { get; init; } = "";

        public DateOnly OnDay { get; init; }

        public int Act { get; init; }

        public int? Reason { get; init; }

        public AlarmFact ToFact() => new(Turn, new(Agency), OnDay, (AlarmAct)Act, (AlarmReason?)Reason);
    }
}
