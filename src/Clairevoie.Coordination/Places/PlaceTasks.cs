using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places;

/// <summary>What partners asked of the viewer's own agency and which is neither done nor refused.</summary>
public sealed class PlaceTasks(StreetRequests requests, IStringLocalizer<PlaceWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.StreetRequest))
            return [];
        var mine = (await requests.At(viewer, "", stop)).Where(request => request.IsOpen && request.Agency == viewer.Agency.Code).ToList();
        return mine.Count == 0 ? [] : [new(words["task.request", mine.Count], words["task.request.do"], "/demandes", mine.Min(request => request.Due), words["task.request.detail"])];
    }
}
