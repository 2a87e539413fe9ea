using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Intelligence.Secretariat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Weeks;

/// <summary>The week of a cell, for those who sit in it.</summary>
[Shows(Subject.Organisation)]
public sealed class WeekModel(WeekBook book, SecretariatBook secretariat) : PageModel
{
    public CellWeek Shown { get; private set; } = null!;

    /// <summary>When the secretariat went through it.</summary>
    public WeekGoneThrough? GoneThrough { get; private set; }

    /// <summary>Whether the viewer keeps the secretariat.</summary>
    public bool IsSecretary { get; private set; }

    public DateOnly ThisWeek => book.First(null);

    public async Task<IActionResult> OnGetAsync(string code, string? debut, CancellationToken stop)
    {
        if (await book.Of(HttpContext.Viewer()!, code, book.First(debut), stop) is not { } week) return NotFound();
        Shown = week;
        GoneThrough = await secretariat.Week(code, week.First, stop);
        IsSecretary = (await secretariat.Of(code, stop))?.Mission == HttpContext.Viewer()!.Mission;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string? debut, CancellationToken stop)
    {
        var first = book.First(debut);
        return await secretariat.GoThrough(HttpContext.Viewer()!, code, first, stop)
            ? Redirect(Url.Content($"~/renseignement/organisation/{code}/semaine?debut={first:yyyy-MM-dd}"))
            : NotFound();
    }
}
