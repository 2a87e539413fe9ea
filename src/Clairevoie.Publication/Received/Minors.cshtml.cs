using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Received;

/// <summary>The minors' strand, for child protection: what care tells of a quarter, on a page of its own and beside nothing of justice.</summary>
[Shows(Subject.MinorsFigure)]
public sealed class MinorsModel(ReceivedFigures figures) : PageModel
{
    /// <summary>The quarters told, latest first.</summary>
    public IReadOnlyList<ReceivedSheet> Quarters { get; private set; } = [];

    /// <summary>Whether the viewer reads measures of the plan.</summary>
    public bool ReadsMeasures => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.PlanMeasure) == Sight.Full;

    public async Task OnGet(CancellationToken stop) => Quarters = await figures.Minors(stop);
}
