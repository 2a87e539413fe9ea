using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Notes;

/// <summary>One note, and how far it may be passed on.</summary>
[Shows(Subject.PartnerNote)]
public sealed class NoteModel(NoteBook book) : PageModel
{
    public OpenedNote Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, id, stop) is not { } note) return NotFound();
        Shown = note;
        return Page();
    }
}
