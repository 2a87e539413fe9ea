using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Networks;

/// <summary>A node of a network is written down; it gets its name from the house.</summary>
[Shows(Subject.Network, Writes = true)]
public sealed class NewNodeModel(KeepNetworks keep, IStringLocalizer<NetworkTexts> words) : PageModel
{
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        foreach (var (name, given) in Request.Form) ModelState.SetModelValue(name, given.ToString(), given.ToString());
        if (await keep.Open(HttpContext.Viewer()!, NetworkForm.Node(Request.Form), stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/renseignement/reseaux"));
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
