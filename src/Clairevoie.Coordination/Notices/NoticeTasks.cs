using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>What waits of notices: those to acknowledge, and those that partners have not acknowledged in time.</summary>
public sealed class NoticeTasks(NoticeBook book, IStringLocalizer<NoticeWords> words) : ICountInLetters
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        List<TaskLine> lines = [];
        if (AccessTable.MayWrite(viewer.Role, Subject.NoticeReceived))
            lines.AddRange(Waiting([.. (await book.To(viewer, stop)).Where(notice => notice.AcknowledgedAt is null)]));
        if (AccessTable.MayWrite(viewer.Role, Subject.Notice))
            lines.AddRange(Late([.. (await book.Followed(viewer, stop)).Where(notice => notice.Acknowledged < notice.Posts && notice.Due < book.Today)]));
        return lines;
    }

    private IEnumerable<TaskLine> Waiting(List<NoticeReceived> waiting)
    {
        if (waiting is [var only])
            yield return new(words["task.one", words[$"kind.{only.Told.Kind}"].Value, only.Sender], words["task.do"], $"/avis-aux-partenaires/recu/{only.Id}", only.Due, words["task.detail"]);
        else if (waiting.Count > 1)
            yield return new(words["task.many", waiting.Count], words["task.many.do"], "/avis-aux-partenaires", waiting.Min(notice => notice.Due), words["task.detail"]);
    }

    private IEnumerable<TaskLine> Late(List<NoticeRow> late)
    {
        if (late.Count > 0)
            yield return new(words["task.late", late.Count, late.Sum(notice => notice.Posts - notice.Acknowledged)], words["task.late.do"], "/avis-aux-partenaires", late.Min(notice => notice.Due), words["task.late.detail"]);
    }
}
