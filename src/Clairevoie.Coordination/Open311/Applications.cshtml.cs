using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Open311;

/// <summary>The street applications that may send: each gets a key, shown once, which may be ended.</summary>
[Shows(Subject.StreetApplication, Writes = true)]
public sealed class ApplicationsModel(StreetApplications applications, IStringLocalizer<GeoWords> words) : PageModel
{
    public IReadOnlyList<ApplicationRow> Shown { get; private set; } = [];

    /// <summary>The key that was just given.</summary>
    public string? Key { get; private set; }

    public string? Given => Request.HasFormContentType && Key is null ? Request.Form["Name"].ToString() : null;

    public async Task OnGet(CancellationToken stop) => Shown = await applications.Of(HttpContext.Viewer()!, stop);

    public async Task OnPost(CancellationToken stop)
    {
        var opened = await applications.Open(HttpContext.Viewer()!, Given, stop);
        if (opened is Decision<string>.Yes(var key))
            Key = key;
        else
            Refuse(((Decision<string>.No)opened).Why);
        Response.Headers.CacheControl = "no-store";
        await OnGet(stop);
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken stop) =>
        await applications.End(HttpContext.Viewer()!, id, stop) ? Redirect(Url.Content("~/applications")) : NotFound();

    private void Refuse(IReadOnlyList<Refusal> why)
    {
        foreach (var refusal in why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
