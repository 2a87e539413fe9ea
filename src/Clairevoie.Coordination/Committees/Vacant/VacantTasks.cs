using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>Tells whoever may name the next one that a committee has no chair any more.</summary>
public sealed class VacantTasks(VacantChairs chairs, IStringLocalizer<CommitteeWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.VacantChair) || await chairs.Alone(viewer, stop) is not { Count: > 0 } vacant)
            return [];
        return [new(words["task.vacant", vacant.Count], words["task.vacant.do"], "/comites/presidences", vacant.Min(seat => seat.LastHeard).AddDays(ChairVacancy.DaysUnheard), words["vacant.detail.text", ChairVacancy.DaysUnheard])];
    }
}
