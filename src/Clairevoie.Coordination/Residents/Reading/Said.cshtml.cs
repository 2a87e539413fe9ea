using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents.Reading;

/// <summary>The town says in a sentence what is being done in a quarter.</summary>
[Shows(Subject.QuarterPage, Writes = true)]
public sealed class SaidModel(QuarterNames names, ResidentBook book, IStringLocalizer<ResidentWords> words) : PageModel
{
    public TerritoryShape Quarter { get; private set; } = null!;

    public string? Given => Request.HasFormContentType ? Request.Form["Words"].ToString() : null;

    public IActionResult OnGet(string code) => Finds(code) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(string code, CancellationToken stop)
    {
        if (!Finds(code) || await book.SayDone(HttpContext.Viewer()!, Quarter.Code, Given, stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/quartiers/{Quarter.Code}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private bool Finds(string code)
    {
        if (names.One(code) is not { } quarter)
            return false;
        Quarter = quarter;
        return true;
    }
}
