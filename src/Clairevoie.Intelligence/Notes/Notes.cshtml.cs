using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Notes;

/// <summary>The notes that somebody wrote for partners, or the notes written for the partner who looks.</summary>
[Shows(Subject.PartnerNote)]
public sealed class NotesModel(NoteBook book) : PageModel
{
    public IReadOnlyList<NoteLine> Shown { get; private set; } = [];

    /// <summary>Whether whoever looks writes notes; a partner reads them.</summary>
    public bool Writes => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.PartnerNote);

    public async Task OnGetAsync(CancellationToken stop) => Shown = await book.List(HttpContext.Viewer()!, stop);
}
