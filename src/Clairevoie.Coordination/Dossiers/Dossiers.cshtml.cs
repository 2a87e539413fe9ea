using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>The dossiers of care places that the viewer reads, and when the experiment ends.</summary>
[Shows(Subject.HsaDossier)]
public sealed class DossiersModel(DossierBook book) : PageModel
{
    /// <summary>The last first.</summary>
    public IReadOnlyList<DossierRow> All { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => All = await book.Of(HttpContext.Viewer()!, stop);
}
