using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Residents.Reading;

/// <summary>What residents asked and contested, by where it stands.</summary>
[Shows(Subject.QuarterPage)]
public sealed class HeardModel(ReadWords read) : PageModel
{
    public ResidentWordState State { get; private set; }

    public IReadOnlyList<WordRow> Shown { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        State = Written.Word<ResidentWordState>(Request.Query["rayon"]) ?? ResidentWordState.Waiting;
        Shown = await read.Shelf(HttpContext.Viewer()!, State, stop);
    }
}
