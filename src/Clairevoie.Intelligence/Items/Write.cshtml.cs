using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Items;

/// <summary>An agent writes an item down.</summary>
[Shows(Subject.IntelligenceItem, Writes = true)]
public sealed class WriteModel(WriteItem write, BodyBook bodies, TimeProvider clock, IStringLocalizer<IntelligenceWords> words) : PageModel
{
    public GradingFields Fields { get; private set; } = new(default, false, []);

    public string Today => HalfDay.Of(clock.GetUtcNow()).Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    public async Task OnGetAsync(CancellationToken stop) =>
        Fields = new(new(SourceGrade.B, InformationGrade.BorneOut, HandlingCode.H1), false, [.. (await bodies.MarkingsOf(HttpContext.Viewer()!.Agency, stop)).Applies]);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await write.Keep(HttpContext.Viewer()!, Request.Form, stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/renseignement/elements"));
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = 422;
        await OnGetAsync(stop);
        return Page();
    }
}
