using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Received;

/// <summary>Reports of dealing by commune or arrondissement and by year that is over: all that the public reads of them, and never on a map.</summary>
[Open("Sums of counts of 11 and more, by commune or arrondissement and by year that is over; no layer, no place, no month.")]
public sealed class DealingModel(ReceivedFigures figures, TerritoryShapes places, TimeProvider clock) : PageModel
{
    /// <summary>The years told, latest first.</summary>
    public IReadOnlyList<DealingYear> Years { get; private set; } = [];

    /// <summary>How territories are called.</summary>
    public TerritoryShapes Places => places;

    public async Task OnGet(CancellationToken stop) => Years = await figures.DealingByYear(HalfDay.Of(clock.GetUtcNow()).Day, stop);
}
