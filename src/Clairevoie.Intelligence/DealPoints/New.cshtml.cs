using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>A deal point is written down: on a map that needs no script, by its address, or as a sector.</summary>
[Shows(Subject.DealPoint, Writes = true)]
public sealed class NewModel(KeepDealPoints points, Spots spots, PointOfItem ofItem, IStringLocalizer<DealPointWords> words) : PageModel
{
    /// <summary>How far the form is in saying where.</summary>
    public Placing Placing { get; private set; } = default!;

    /// <summary>Today, as a date field writes it.</summary>
    public string Today => points.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The item from which it is opened, if any.</summary>
    [BindProperty(SupportsGet = true, Name = "element")]
    public Guid? Item { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (Item is not { } item)
        {
            Placing = await spots.Of(null, stop);
            return Page();
        }

        if (await ofItem.Filled(HttpContext.Viewer()!, item, stop) is not { } filled) return NotFound();
        Placing = await spots.Of(new ReportForm(filled), stop);
        foreach (var (name, given) in filled) ModelState.SetModelValue(name, given.ToString(), given.ToString());
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = new ReportForm(Request.Form);
        Placing = await spots.Of(form, stop);
        foreach (var (name, given) in form.Given) ModelState.SetModelValue(name, given, given);
        if (!form.IsSent)
            return Page();
        var open = new DealPointForm(Request.Form).Open(Placing.Spot?.At, Placing.Spot?.Address);
        var kept = await points.Open(HttpContext.Viewer()!, open, Request.Form["Sector"], stop);
        if (kept is Decision<Guid>.Yes(var id) && (Item is not { } item || await ofItem.Attach(HttpContext.Viewer()!, item, id, stop) is not null))
            return Redirect(Url.Content($"~/renseignement/points/{id:D}"));
        if (kept is not Decision<Guid>.No no) return NotFound();
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
