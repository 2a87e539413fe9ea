using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Handled;

/// <summary>The places of dealing that were handled, to the cell and the week.</summary>
[Shows(Subject.HandledPlace)]
public sealed class HandledModel(HandledBook book) : PageModel
{
    /// <summary>What is listed.</summary>
    public IReadOnlyList<PlaceHandled> Places { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Places = await book.Seen(HttpContext.Viewer()!, stop);
}
