using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Referrals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Items;

/// <summary>An agent writes an item down.</summary>
[Shows(Subject.IntelligenceItem, Writes = true)]
public sealed class WriteModel(WriteItem write, BodyBook bodies, ItemOfReferral ofReferral, TimeProvider clock, IStringLocalizer<IntelligenceWords> words) : PageModel
{
    public GradingFields Fields { get; private set; } = new(default, false, []);

    public string Today => HalfDay.Of(clock.GetUtcNow()).Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The referral from which it is written, if any.</summary>
    [BindProperty(SupportsGet = true, Name = "saisine")]
    public Guid? Referral { get; set; }

    private IReadOnlyDictionary<string, string> Filled { get; set; } = new Dictionary<string, string>();

    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : Filled.GetValueOrDefault(field);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Fields = new(new(SourceGrade.B, InformationGrade.BorneOut, HandlingCode.H1), false, [.. (await bodies.MarkingsOf(viewer.Agency, stop)).Applies]);
        if (Referral is not { } referral || Request.HasFormContentType) return Page();
        if (await ofReferral.Filled(viewer, referral, stop) is not { } filled) return NotFound();
        Filled = filled;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await write.Keep(HttpContext.Viewer()!, Request.Form, stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content(Referral is null ? "~/renseignement/elements" : "~/renseignement/saisines"));
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = 422;
        return await OnGetAsync(stop);
    }
}
