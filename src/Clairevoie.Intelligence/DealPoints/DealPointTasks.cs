using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>What waits of deal points: those that may have re-formed and of which nobody has decided.</summary>
public sealed class DealPointTasks(ReadDealPoints points, IStringLocalizer<DealPointWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.DealPoint))
            return [];
        var waiting = await points.Proposals(await points.List(viewer, "tasks of today", stop), stop);
        return waiting.Count == 0
            ? []
            : [new(words["task", waiting.Count.ToString(CultureInfo.CurrentCulture)], words["task.action"], "/renseignement/points", null, words["task.detail"])];
    }
}
