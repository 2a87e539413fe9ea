using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>In a house that follows no plan yet, the first thing that waits for a coordinator is to bring their spreadsheets.</summary>
public sealed class AdoptionTasks(PlanRegister register, IStringLocalizer<AdoptionWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Role != Role.Coordinator || !PlanRights.WritesAll(viewer) || (await register.Own(viewer, stop)).Many > 0)
            return [];
        return [new(words["task"], words["task.do"], "/adopter")];
    }
}
