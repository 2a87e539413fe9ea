using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Nuisances;

/// <summary>A partner reports a nuisance with one form: their own premises are filled in.</summary>
[Shows(Subject.NuisanceReport, Writes = true)]
public sealed class NewNuisanceModel(TakeForm take, PublicForms forms, PlaceBook book, OwnNuisances own, IStringLocalizer<ReportWords> words) : PageModel
{
    /// <summary>What may be told here; dealing has another door.</summary>
    public static readonly IReadOnlyList<ReportKind> Taken = [ReportKind.Nuisance, ReportKind.Syringes, ReportKind.Scene];

    /// <summary>The premises that it is about; nothing when the place is said in the form.</summary>
    public PlaceRow? Site { get; private set; }

    public Placing Placing { get; private set; } = new(null, "", [], null);

    public string Token { get; } = forms.Fresh();

    public DateOnly Today => book.Today;

    public IReadOnlyList<Choice> Kinds => [.. Taken.Select(kind => new Choice(kind.ToString(), words[$"kind.{kind}"], words[$"kind.{kind}.hint"]))];

    public async Task OnGet([FromServices] Spots spots, CancellationToken stop)
    {
        Placing = await spots.Of(null, stop);
        Site = await SiteOf(Request.Query["lieu"], stop);
    }

    public async Task<IActionResult> OnPost()
    {
        var stop = HttpContext.RequestAborted;
        var intake = await take.Answer(HttpContext, HttpContext.Viewer()!, stop);
        Site = await SiteOf(intake.Form?.Text("lieu"), stop);
        Placing = intake.Placing ?? Placing;
        if (intake is not Intake.Kept)
        {
            this.ShowAgain(intake, words);
            return Page();
        }

        if (Site is { } site && forms.Read(intake.Form!.Token) is { } filing)
            await own.At(HttpContext.Viewer()!, filing.Id, Guid.Parse(site.Id), CancellationToken.None);
        return Redirect(Url.Content("~/nuisances"));
    }

    private async Task<PlaceRow?> SiteOf(string? id, CancellationToken stop) =>
        Guid.TryParse(id, out var place) ? await book.One(HttpContext.Viewer()!, place, stop) : null;
}
