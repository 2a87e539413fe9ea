using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>The days of the actions that somebody's agency carries: the reminder, and the day it is due or waits until. What, where and with whom stand behind the link.</summary>
public sealed class ProblemDays(ProblemActions actions, IStringLocalizer<ProblemTexts> words) : ITellDays
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<CalendarDay>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer.Role, Subject.Problem) ? [.. (await actions.Own(viewer, stop)).SelectMany(Days)] : [];
    }

    private IEnumerable<CalendarDay> Days(ActionOpen action)
    {
        var (history, address) = (action.History, $"/problemes/{action.Problem}/actions/{action.Id}");
        if (history.WaitsUntil is { } until && until >= history.DueOn)
            yield return new(action.Id, until, words["day.waits"], address, action.Committee);
        else
        {
            yield return new(action.Id, history.DueOn, words["day.due"], address, action.Committee);
            if (history.RemindOn < history.DueOn)
                yield return new($"{action.Id}-reminder", history.RemindOn, words["day.reminder"], address, action.Committee);
        }
    }
}
