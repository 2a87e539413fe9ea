using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Received;

/// <summary>The minors' strand, for child protection: what care tells of a quarter, on a page of its own and beside nothing of justice.</summary>
[Shows(Subject.MinorsFigure)]
public sealed class MinorsModel(ReceivedFigures figures, IEnumerable<ITellMeasures> plans) : PageModel
{
    /// <summary>The code under which a plan keeps its strand of minors.</summary>
    public const string Strand = "MIN";

    /// <summary>The quarters told, latest first.</summary>
    public IReadOnlyList<ReceivedSheet> Quarters { get; private set; } = [];

    /// <summary>The strand's own measures, of those that the viewer reads.</summary>
    public IReadOnlyList<MeasureTold> Measures { get; private set; } = [];

    /// <summary>Whether the viewer reads measures of the plan.</summary>
    public bool ReadsMeasures => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.PlanMeasure) == Sight.Full;

    public async Task OnGet(CancellationToken stop)
    {
        Quarters = await figures.Minors(stop);
        foreach (var plan in plans)
            Measures = [.. Measures, .. await plan.OfStrand(HttpContext.Viewer()!, Strand, stop)];
    }
}
