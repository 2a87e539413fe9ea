using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>What waits in the rooms that take reports: words to redact, photos to mask, the oldest report without an answer.</summary>
public sealed class ReportTasks(ReportRooms rooms, IStringLocalizer<ReportWords> words) : ITellTasks
{
    private const int DaysToAnswer = 7;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        var lines = new List<TaskLine>();
        foreach (var room in rooms.All.Where(room => AnswerReport.Answers(viewer.Role, room.Subject) && AccessTable.BestSight(viewer.Role, room.Subject) == Sight.Full))
            lines.AddRange(Lines(room, await ReadInbox.CountsToWrite(room, viewer, stop)));
        return lines;
    }

    private IEnumerable<TaskLine> Lines(ReportRoom room, InboxCounts counts)
    {
        if (counts.Doubtful > 0) yield return Line(room, "redact", counts.Doubtful, InboxShelf.Doubtful, null);
        if (counts.PhotoToMask > 0) yield return Line(room, "mask", counts.PhotoToMask, InboxShelf.PhotoToMask, null);
        if (counts.Waiting > 0) yield return Line(room, "answer", counts.Waiting, InboxShelf.Waiting, counts.Oldest);
    }

    private TaskLine Line(ReportRoom room, string task, long many, InboxShelf shelf, string? oldest) => new(
        many == 1 ? words[$"task.{task}.one"] : words[$"task.{task}.many", many],
        words[$"task.{task}.do"],
        room.Address + InboxAddress.Write(new InboxQuestion { Shelf = shelf }),
        oldest is null ? null : HalfDay.Parse(oldest).Day.AddDays(DaysToAnswer),
        words[$"task.{task}.detail", DaysToAnswer, AccessWords.Of(room.Room)]);
}
