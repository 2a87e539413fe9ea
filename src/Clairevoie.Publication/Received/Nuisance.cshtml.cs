using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Received;

/// <summary>Nuisance by territory and quarter-year, with the answers given: what residents may read of their reports.</summary>
[Open("Counts of 11 and more, by territory and quarter-year, with the answers given; none of them points to anybody.")]
public sealed class NuisanceModel(ReceivedFigures figures) : PageModel
{
    /// <summary>What was told.</summary>
    public ReceivedSeries Series { get; private set; } = default!;

    public async Task OnGet(CancellationToken stop) => Series = await figures.Nuisance(stop);
}
