using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Weeks;

/// <summary>The week of a cell, for those who sit in it.</summary>
[Shows(Subject.Organisation)]
public sealed class WeekModel(WeekBook book) : PageModel
{
    public CellWeek Shown { get; private set; } = null!;

    public DateOnly ThisWeek => book.First(null);

    public async Task<IActionResult> OnGetAsync(string code, string? debut, CancellationToken stop)
    {
        if (await book.Of(HttpContext.Viewer()!, code, book.First(debut), stop) is not { } week) return NotFound();
        Shown = week;
        return Page();
    }
}
