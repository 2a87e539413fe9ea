using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Justice.Quarters;

/// <summary>The prosecutor reads what a quarter or a year would tell, with its small counts hidden, and signs it.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class QuartersModel(QuarterBook book) : PageModel
{
    /// <summary>The last quarters and years that are over.</summary>
    public IReadOnlyList<QuarterLine> Last { get; private set; } = [];

    /// <summary>What the period asked for would say, or the newest quarter not yet told.</summary>
    public Sheet? Preview { get; private set; }

    public async Task<IActionResult> OnGet(string? periode, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!QuarterBook.MayTell(viewer))
            return NotFound();
        Last = await book.Last(stop);
        var untold = Last.Where(line => line.ToldOn is null).ToList();
        if ((untold.Find(line => line.Period == periode) ?? untold.FirstOrDefault()) is { } next)
            Preview = await book.Preview(viewer, ReturnPeriod.Read(next.Period)!.Value, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost([FromForm] string? period, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!QuarterBook.MayTell(viewer) || ReturnPeriod.Read(period) is not { } quarter)
            return NotFound();
        await book.Tell(viewer, quarter, stop);
        return Redirect(Url.Content("~/justice/trimestres"));
    }
}
