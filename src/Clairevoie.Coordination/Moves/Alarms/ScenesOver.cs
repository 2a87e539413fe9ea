using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>Scenes that are over, as far as this room knows: alarms in which there was something, and of which no night has told for a month.</summary>
public sealed class ScenesOver(AlarmBook book, TerritoryShapes places)
{
    private const int Silence = 30;

    /// <summary>The scenes that an alarm may be again, the nearest first.</summary>
    public async Task<IReadOnlyList<SceneAgain>> Near(Viewer viewer, AlarmRow alarm, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        var (east, north) = alarm.Middle;
        var over = from one in await book.List(viewer, stop)
                   where one.Alarm.Id != alarm.Id && one.History.State is AlarmState.Accepted or AlarmState.Explained && one.Alarm.Day.AddDays(Silence) < alarm.Since
                   let at = one.Alarm.Middle
                   select new SceneOver(one.Alarm.Id.ToString("D"), places.Say(one.Alarm.Territory), at.East, at.North, one.Alarm.Day);
        return SceneAgain.Near(east, north, alarm.Since, over);
    }
}
