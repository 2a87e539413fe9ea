using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Notices;

/// <summary>Who knew of one notice, and when: opened, acknowledged, reminded, answered.</summary>
[Shows(Subject.Notice)]
public sealed class WhoKnewModel(NoticeBook book) : PageModel
{
    /// <summary>Which notice.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The notice.</summary>
    public NoticeRow Notice { get; private set; } = default!;

    /// <summary>The posts to which it went.</summary>
    public IReadOnlyList<ReceiptRow> Posts { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.Follow(HttpContext.Viewer()!, Id, stop) is not (var notice, var posts))
            return NotFound();
        (Notice, Posts) = (notice, posts);
        return Page();
    }
}
