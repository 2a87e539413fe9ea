using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Promises;

/// <summary>A promise made in public is written into the ledger.</summary>
[Shows(Subject.PublicPromise, Writes = true)]
public sealed class NewModel(PromiseLedger ledger, IStringLocalizer<PromiseWords> words) : PageModel
{
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new MakePromise(form["Code"], form["Said"], form["Who"], form["SaidOn"])
        {
            Quote = form["Quote"], Deadline = form["Deadline"], DeadlineSays = form["DeadlineSays"], Test = form["Test"], Claim = form["Claim"], Source = form["Source"],
        };
        var refusals = await ledger.Make(HttpContext.Viewer()!, given, stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/promesses#{given.Code}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
