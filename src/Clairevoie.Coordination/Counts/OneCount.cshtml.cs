using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Counts;

/// <summary>One count, month by month.</summary>
[Shows(Subject.MonthlyCount)]
public sealed class OneCountModel(CountBook book) : PageModel
{
    /// <summary>Which request.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The request.</summary>
    public CountRequestRow Asked { get; private set; } = default!;

    /// <summary>Its months, the last first.</summary>
    public IReadOnlyList<CountGivenRow> Months { get; private set; } = [];

    /// <summary>Whether the viewer may end it.</summary>
    public bool MayEnd => Asked.EndedOn is null && AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.MonthlyCount);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, Id, stop) is not (var request, var months))
            return NotFound();
        (Asked, Months) = (request, months);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await book.End(HttpContext.Viewer()!, Id, stop) ? Redirect(Url.Content("~/chiffres-mensuels")) : NotFound();
}
