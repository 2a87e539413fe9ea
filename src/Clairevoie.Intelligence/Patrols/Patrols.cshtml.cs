using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Patrols;

/// <summary>Hours of patrol by week and sector: noted and read by those who measure with them.</summary>
[Shows(Subject.PatrolHours)]
public sealed class PatrolsModel(PatrolBook book, IStringLocalizer<PatrolWords> words) : PageModel
{
    private const int WeeksShown = 26;

    /// <summary>What is known of the last half-year.</summary>
    public IReadOnlyList<PatrolLine> Lines { get; private set; } = [];

    /// <summary>The last week that is over.</summary>
    public string LastWeek => IsoWeek.Of(book.Today.AddDays(-7)).ToString();

    public async Task OnGet(CancellationToken stop) =>
        Lines = await book.Since(HttpContext.Viewer()!, IsoWeek.Of(book.Today.AddDays(-7 * WeeksShown)), stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        if (await book.Note(HttpContext.Viewer()!, new(form["Week"], form["Sector"], form["Hours"]), stop) is not Decision<PatrolNoted>.No no)
            return Redirect(Url.Content("~/renseignement/patrouilles"));
        foreach (var field in form) ModelState.SetModelValue(field.Key, field.Value.ToString(), field.Value);
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }
}
