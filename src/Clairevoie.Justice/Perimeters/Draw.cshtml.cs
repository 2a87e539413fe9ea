using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Perimeters;

/// <summary>The prosecutor draws a perimeter: a circle, or a polygon pasted from a map program.</summary>
[Shows(Subject.ProtectedPerimeter, Writes = true)]
public sealed class DrawModel(PerimeterBook book, IStringLocalizer<PerimeterWords> words) : PageModel
{
    /// <summary>Today, as a date field writes it.</summary>
    public string Today => book.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new DrawPerimeter(form["Place"], form["Territory"], form["From"], form["Until"])
        {
            Centre = form["Centre"], Radius = form["Radius"], Area = form["Area"],
        };
        if (await book.Draw(HttpContext.Viewer()!, given, stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/justice/perimetres"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
