using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Justice.Quarters;

/// <summary>The prosecutor reads what a quarter would tell, with its small counts hidden, and tells it.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class QuartersModel(QuarterBook book) : PageModel
{
    /// <summary>The last quarters that are over.</summary>
    public IReadOnlyList<QuarterLine> Last { get; private set; } = [];

    /// <summary>What the newest quarter not yet told would say.</summary>
    public Sheet? Preview { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!QuarterBook.MayTell(viewer))
            return NotFound();
        Last = await book.Last(stop);
        if (Last.FirstOrDefault(quarter => quarter.ToldOn is null) is { } next)
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
