using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Received;

/// <summary>Figures that crossed a wall, for whom the table grants one kind of them or another.</summary>
[Shows(Subject.DealingFigure)]
[Shows(Subject.JusticeFigure)]
[Shows(Subject.CareFigure)]
public sealed class ReceivedModel(ReceivedFigures figures) : PageModel
{
    /// <summary>What the viewer sees, and what everybody does.</summary>
    public IReadOnlyList<ReceivedSeries> Series { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) =>
        Series = [.. await figures.For(HttpContext.Viewer()!, stop), await figures.Nuisance(stop)];
}
