using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence;

/// <summary>Words that seem to hold a person are redacted before anybody else reads them.</summary>
[Shows(Subject.DealingReport, Writes = true)]
public sealed class RedactModel(ReportDesk desk) : PageModel
{
    /// <summary>The report with its words.</summary>
    public OpenedView Shown { get; private set; } = null!;

    /// <summary>Shows the words that wait.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await desk.OpenToRedact(Subject.DealingReport, HttpContext, id) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }

    /// <summary>Keeps what is left of them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await desk.Redact(Subject.DealingReport, HttpContext, id)) return Redirect(Url.Content($"~/renseignement/{id:D}"));
        if (await desk.RedactedMeanwhile(Subject.DealingReport, HttpContext, id) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }
}
