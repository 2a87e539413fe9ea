using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination;

/// <summary>Somebody masks faces and plates in their own browser; only the masked picture comes back, and the first is destroyed.</summary>
[Shows(Subject.NuisanceReport, Writes = true)]
public sealed class MaskModel(PhotoDesk photos, IStringLocalizer<ReportWords> words) : PageModel
{
    /// <summary>The report whose photo it is.</summary>
    public Guid Id { get; private set; }

    /// <summary>Shows the photo that waits.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Id = id;
        return await photos.Waits(Subject.NuisanceReport, HttpContext, id) ? Page() : NotFound();
    }

    /// <summary>Keeps the masked photo, or destroys it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        var report = Url.Content($"~/tranquillite/{id:D}");
        var done = await photos.Answer(Subject.NuisanceReport, HttpContext, id);
        if (done is Decision<bool>.Yes yes) return yes.Fact ? Redirect(report) : NotFound();
        this.Say(((Decision<bool>.No)done).Why, words);
        Response.StatusCode = 422;
        return await OnGetAsync(id);
    }
}
