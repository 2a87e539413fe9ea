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
public sealed class NewModel(KeepDealPoints points, Spots spots, IStringLocalizer<DealPointWords> words) : PageModel
{
    /// <summary>How far the form is in saying where.</summary>
    public Placing Placing { get; private set; } = default!;

    /// <summary>Today, as a date field writes it.</summary>
    public string Today => points.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task OnGet(CancellationToken stop) => Placing = await spots.Of(null, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = new ReportForm(Request.Form);
        Placing = await spots.Of(form, stop);
        foreach (var (name, given) in form.Given) ModelState.SetModelValue(name, given, given);
        if (!form.IsSent)
            return Page();
        var open = new DealPointForm(Request.Form).Open(Placing.Spot?.At, Placing.Spot?.Address);
        var kept = await points.Open(HttpContext.Viewer()!, open, Request.Form["Sector"], stop);
        if (kept is Decision<Guid>.Yes(var id))
            return Redirect(Url.Content($"~/renseignement/points/{id:D}"));
        foreach (var refusal in ((Decision<Guid>.No)kept).Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
