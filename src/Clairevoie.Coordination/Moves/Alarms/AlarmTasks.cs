using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>Alarms that nobody read, and those that were read and wait for a word.</summary>
public sealed class AlarmTasks(AlarmBook book, IStringLocalizer<MoveWords> words) : ITellTasks
{
    private const int DaysToAnswer = 7;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.SceneAlarm))
            return [];
        var waiting = (await book.List(viewer, stop)).Where(one => one.History.Waits).ToList();
        if (waiting.Count == 0)
            return [];
        var unread = waiting.Count(one => one.History.State == AlarmState.Unread);
        var due = waiting.Min(one => one.Alarm.OpenedOn).AddDays(DaysToAnswer);
        var sentence = unread > 0 ? words["task.unread", unread, waiting.Count] : words["task.waiting", waiting.Count];
        return [new(sentence, words["task.do"], waiting.Count == 1 ? $"/ce-qui-bouge/{waiting[0].Alarm.Id}" : "/ce-qui-bouge", due, words["task.detail"])];
    }
}
