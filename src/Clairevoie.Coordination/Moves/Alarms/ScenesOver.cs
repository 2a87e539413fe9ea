using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>
/// Scenes that are over, as far as this room knows: scenes in which nobody was counted the last time, and alarms in which there was
/// something and of which no night has told for a month.
/// </summary>
public sealed class ScenesOver(Cellar cellar, AlarmBook book, TerritoryShapes places)
{
    private const int Silence = 30;

    private static readonly Question Empty = Question.In<ScenesOver>("Moves/Alarms/scenes_empty");

    /// <summary>The scenes that an alarm may be again, the nearest first.</summary>
    public async Task<IReadOnlyList<SceneAgain>> Near(Viewer viewer, AlarmRow alarm, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        var (east, north) = alarm.Middle;
        return SceneAgain.Near(east, north, alarm.Since, [.. await Counted(viewer, stop), .. await Silent(viewer, alarm, stop)]);
    }

    private async Task<IEnumerable<SceneOver>> Counted(Viewer viewer, CancellationToken stop)
    {
        var rows = await cellar.Of(Room.Coordination).Look(look => look.Rows<EmptyRow>(Empty.SeenBy(viewer, Subject.StreetPlace, Sight.Blurred), new { kind = (int)PlaceKind.Scene }), stop);
        return rows.Select(row => new SceneOver(row.Id, row.Name, row.East, row.North, row.OverOn));
    }

    private async Task<IEnumerable<SceneOver>> Silent(Viewer viewer, AlarmRow alarm, CancellationToken stop) =>
        from one in await book.List(viewer, stop)
        where one.Alarm.Id != alarm.Id && one.History.State is AlarmState.Accepted or AlarmState.Explained && one.Alarm.Day.AddDays(Silence) < alarm.Since
        let at = one.Alarm.Middle
        select new SceneOver(one.Alarm.Id.ToString("D"), places.Say(one.Alarm.Territory), at.East, at.North, one.Alarm.Day);

    private sealed record EmptyRow
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public double East { get; init; }

        public double North { get; init; }

        public DateOnly OverOn { get; init; }
    }
}
