using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures;

/// <summary>The days by which somebody's agency has measures to finish; what they are stands behind the link.</summary>
public sealed class PlanDays(Cellar cellar, IStringLocalizer<PlanWords> words) : ITellDays
{
    private static readonly Question Due = Question.In<PlanRegister>("Register/due_days");

    /// <inheritdoc />
    public async Task<IReadOnlyList<CalendarDay>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.PlanMeasure) == Sight.None)
            return [];
        var asked = Due.SeenBy(viewer, Subject.PlanMeasure, Sight.Full);
        var rows = await cellar.Of(Room.Coordination).Look(room => room.Rows<(string Id, DateOnly Due)>(asked, new { agency = viewer.Agency }), stop);
        return [.. rows.Select(row => new CalendarDay(row.Id, row.Due, words["day.due"], $"/plan/mesure/{row.Id}"))];
    }
}
