using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Structures;

/// <summary>An agency declares the structures that it runs.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class StructuresModel(StructureBook book, IStringLocalizer<CareWords> words, TimeProvider clock) : PageModel
{
    /// <summary>The structures of the viewer's agency.</summary>
    public IReadOnlyList<StructureKept> Kept { get; private set; } = [];

    /// <summary>The services to choose from.</summary>
    public IReadOnlyList<Choice> Services => [.. ServiceType.All.Select(service => new Choice(service.Key, words[$"service.{service.Key}"]))];

    /// <summary>The month that is most likely meant.</summary>
    public string LastMonth => ReturnPeriod.MonthOf(HalfDay.Of(clock.GetUtcNow()).Day).Before.ToString();

    public async Task OnGet(CancellationToken stop) => Kept = await book.Of(HttpContext.Viewer()!, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new DeclareStructure(form["Name"], form["Service"], form["Territory"], form["Since"]);
        if (await book.Declare(HttpContext.Viewer()!, given, stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/soin"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
