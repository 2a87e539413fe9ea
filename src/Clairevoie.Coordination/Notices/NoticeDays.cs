using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>The days by which somebody's post is to acknowledge a notice; what it says stands behind the link.</summary>
public sealed class NoticeDays(NoticeBook book, IStringLocalizer<NoticeWords> words) : ITellDays
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<CalendarDay>> For(Viewer viewer, CancellationToken stop) =>
        [.. (await book.To(viewer, stop)).Where(notice => notice.AcknowledgedAt is null)
            .Select(notice => new CalendarDay(notice.Id, notice.Due, words["day.due"], $"/avis-aux-partenaires/recu/{notice.Id}"))];
}
