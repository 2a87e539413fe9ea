using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination;

/// <summary>One report: read, and answered from the closed list.</summary>
[Shows(Subject.NuisanceReport)]
public sealed class OpenedModel(ReportDesk desk, AttachedReports attached, IStringLocalizer<ReportWords> words) : PageModel
{
    /// <summary>The report.</summary>
    public OpenedView Shown { get; private set; } = null!;

    /// <summary>The state chosen.</summary>
    [BindProperty]
    public ReportState? State { get; set; }

    /// <summary>The sentence chosen.</summary>
    [BindProperty]
    public PlainAnswer? Said { get; set; }

    /// <summary>Opens the report; the reading is traced.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await desk.Open(Subject.NuisanceReport, HttpContext, id) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }

    /// <summary>Answers it, and with it the duplicates that follow it: each keeps its own receipt and reads the same answer.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (State is { } state && Said is { } said && Telling.ToChoose.Contains(state) && Enum.IsDefined(said))
        {
            if (!await desk.Answer(Subject.NuisanceReport, HttpContext, id, state, said))
                return NotFound();
            await desk.AnswerAll(Subject.NuisanceReport, HttpContext, await attached.Followers(id, HttpContext.RequestAborted), state, said);
            return Redirect(Url.Content("~/tranquillite"));
        }

        ModelState.AddModelError(nameof(State), words["opened.missing"]);
        Response.StatusCode = 422;
        return await OnGetAsync(id);
    }
}
