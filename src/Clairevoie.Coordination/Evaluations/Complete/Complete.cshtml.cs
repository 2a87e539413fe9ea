using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Evaluations.Complete;

/// <summary>Partners add what came of an evaluation: whether it took place as planned, and what residents said.</summary>
[Shows(Subject.SealedEvaluation, Writes = true)]
public sealed class CompleteModel(CompleteEvaluation complete, IStringLocalizer<EvaluationWords> words) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The evaluation.</summary>
    public EvaluationShown Shown { get; private set; } = default!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await complete.One(HttpContext.Viewer()!, Id, stop) is not { } shown)
            return NotFound();
        Shown = shown;
        return Page();
    }

    public Task<IActionResult> OnPostDone(CancellationToken stop) => After(complete.SayDone(HttpContext.Viewer()!, Id, (Given("Begun"), Given("AsPlanned")), stop), stop);

    public Task<IActionResult> OnPostSurvey(CancellationToken stop) =>
        After(complete.Enter(HttpContext.Viewer()!, Id, new(Given("Frame"), Given("Asked"), Given("Better"), Given("Same"), Given("Worse")) { Wave = Given("Wave") }, stop), stop);

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    private async Task<IActionResult> After(Task<IReadOnlyList<Refusal>?> done, CancellationToken stop)
    {
        if (await done is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/evaluations/{Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
