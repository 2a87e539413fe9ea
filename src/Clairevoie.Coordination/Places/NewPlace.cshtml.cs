using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places;

/// <summary>A place is opened: an address, a click on the map or coordinates say where.</summary>
[Shows(Subject.StreetPlace, Writes = true)]
public sealed class NewPlaceModel(PlaceBook book, Spots spots, IStringLocalizer<PlaceWords> words) : PageModel
{
    /// <summary>How far the form is in saying where.</summary>
    public Placing Placing { get; private set; } = null!;

    /// <summary>The kinds that may be opened.</summary>
    public IReadOnlyList<Choice> Kinds => [.. OpenPlace.KindsFor(HttpContext.Viewer()!.Role).Select(kind => new Choice(kind.ToString(), words[$"kind.{kind}"], words[$"kind.{kind}.hint"]))];

    public async Task OnGet(CancellationToken stop) => Placing = await spots.Of(null, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = new ReportForm(Request.Form);
        Placing = await spots.Of(form, stop);
        if (!form.IsSent)
            return Page();
        var opened = await book.Open(HttpContext.Viewer()!, new(Given("Kind"), Given("Name"), Placing.Spot?.At), stop);
        if (opened is Decision<Guid>.Yes(var id))
            return Redirect(Url.Content($"~/lieux/{id:D}"));
        foreach (var refusal in ((Decision<Guid>.No)opened).Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
