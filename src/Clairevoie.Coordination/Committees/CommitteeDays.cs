using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>The days of somebody's committees: meetings, and decisions that their agency carries. A calendar outside the house learns no name, no place and no word of them.</summary>
public sealed class CommitteeDays(Cellar cellar, IStringLocalizer<CommitteeWords> words) : ITellDays
{
    private static readonly Question Meetings = Question.In<CommitteeBook>("Committees/meeting_days");
    private static readonly Question Decisions = Question.In<CommitteeBook>("Committees/decision_days");

    /// <inheritdoc />
    public Task<IReadOnlyList<CalendarDay>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return cellar.Of(Room.Coordination).Look<IReadOnlyList<CalendarDay>>(async room =>
        [
            .. (await room.Rows<(string Id, DateOnly Day, string Committee)>(Meetings.SeenBy(viewer, Subject.Committee, Sight.Full))).Select(row => Day(row, "day.meeting")),
            .. (await room.Rows<(string Id, DateOnly Day, string Committee)>(Decisions.SeenBy(viewer, Subject.Committee, Sight.Full), new { owner = viewer.Agency })).Select(row => Day(row, "day.decision")),
        ], stop);
    }

    private CalendarDay Day((string Id, DateOnly Day, string Committee) row, string key) => new(row.Id, row.Day, words[key], $"/comites/{row.Committee}", row.Committee);
}
