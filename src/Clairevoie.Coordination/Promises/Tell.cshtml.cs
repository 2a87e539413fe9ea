using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Promises;

/// <summary>What became of a promise is written down, with its source.</summary>
[Shows(Subject.PublicPromise, Writes = true)]
public sealed class TellModel(PromiseLedger ledger, IStringLocalizer<PromiseWords> words) : PageModel
{
    /// <summary>Which promise.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The promise, with what is known of it.</summary>
    public PromiseHistory Known { get; private set; } = default!;

    /// <summary>What may be said.</summary>
    public IReadOnlyList<Choice> Moves => [.. Enum.GetNames<PromiseMove>().Select(name => new Choice(name, words[$"choice.{name}"]))];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await ledger.Find(Code, stop) is not { } known)
            return NotFound();
        Known = known;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var refusals = await ledger.Tell(HttpContext.Viewer()!, Code, new(form["Move"], form["On"], form["Words"], form["Claim"], form["Source"]), stop);
        if (refusals is null)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/promesses#{Code}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
