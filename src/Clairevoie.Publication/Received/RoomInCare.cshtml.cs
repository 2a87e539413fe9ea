using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Received;

/// <summary>Whether care has room, for partners who send people there: one word for each kind of service, of the last day told.</summary>
[Shows(Subject.CareLevel)]
public sealed class RoomInCareModel(ReceivedFigures figures) : PageModel
{
    /// <summary>What was told last.</summary>
    public CareLevels? Told { get; private set; }

    public async Task OnGet(CancellationToken stop) => Told = await figures.RoomInCare(stop);
}
