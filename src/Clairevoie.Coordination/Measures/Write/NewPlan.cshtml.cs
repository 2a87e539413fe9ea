using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Write;

/// <summary>A new plan, by whoever writes every line.</summary>
[Shows(Subject.PlanMeasure, Writes = true)]
public sealed class NewPlanModel(FoundPlan founding, IStringLocalizer<PlanWords> words) : PageModel
{
    public IActionResult OnGet() => PlanRights.WritesAll(HttpContext.Viewer()!) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!PlanRights.WritesAll(viewer))
            return NotFound();
        var form = Request.Form;
        var refusals = await founding.Found(viewer, new(form["Code"], form["Title"], form["Territory"]) { Begins = form["Begins"], Strands = form["Strands"], Source = form["Source"] }, stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content("~/plan/mesure/nouvelle"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
