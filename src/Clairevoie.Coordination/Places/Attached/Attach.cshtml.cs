using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places.Attached;

/// <summary>A report finds its place, and the first report that told the same thing.</summary>
[Shows(Subject.NuisanceReport, Writes = true)]
public sealed class AttachModel(ReportDesk desk, PlaceBook book, AttachedReports attached, IStringLocalizer<PlaceWords> words) : PageModel
{
    private const int Nearest = 12;

    private OpenedReport report = null!;

    public Guid Id => report.Row.Id;

    /// <summary>The places of its territory, the nearest first.</summary>
    public IReadOnlyList<(PlaceRow Place, double Metres)> Near { get; private set; } = [];

    /// <summary>Those that it may follow.</summary>
    public IReadOnlyList<FirstOffered> Firsts { get; private set; } = [];

    /// <summary>Where it is attached today.</summary>
    public AttachedTo To { get; private set; } = new();

    /// <summary>What somebody chose meanwhile, beside what was about to be chosen; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Read(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPlace(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop) || !Guid.TryParse(Request.Form["Place"], out var place) || await book.One(HttpContext.Viewer()!, place, stop) is null)
            return NotFound();
        return Request.StillStands(To.Stands) && await attached.Attach(HttpContext.Viewer()!, id, place, stop) ? Redirect(Url.Content($"~/tranquillite/{id:D}/lieu")) : await Late(id, stop);
    }

    public async Task<IActionResult> OnPostFollow(Guid id, CancellationToken stop)
    {
        var first = Guid.TryParse(Request.Form["First"], out var chosen) ? chosen : (Guid?)null;
        if (!await Read(id, stop))
            return NotFound();
        if (!Request.StillStands(To.Stands))
            return await Late(id, stop);
        if (!await attached.Follow(HttpContext.Viewer()!, report, first, stop))
            return NotFound();
        if (first is { } followed && (await desk.Open(Subject.NuisanceReport, HttpContext, followed))?.Report.Answers is [var said, ..])
            await desk.AnswerAll(Subject.NuisanceReport, HttpContext, [id, .. await attached.Followers(id, stop)], said.State, said.Said);
        return Redirect(Url.Content($"~/tranquillite/{id:D}/lieu"));
    }

    /// <summary>What was chosen in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType && Request.Form.ContainsKey(field) ? Request.Form[field].ToString() : null;

    private async Task<IActionResult> Late(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop))
            return NotFound();
        Meanwhile = Response.CameLate(
            new Both(words["attach.place"], Named(To.Place), Named(Given("Place") ?? To.Place)),
            new Both(words["follow"], To.First?.ToString("N")[..8], Guid.TryParse(Given("First"), out var first) ? first.ToString("N")[..8] : Given("First") ?? To.First?.ToString("N")[..8]));
        return Page();
    }

    private string Named(string? place) => Near.FirstOrDefault(near => near.Place.Id == place).Place?.Name ?? "";

    private async Task<bool> Read(Guid id, CancellationToken stop)
    {
        if (await desk.Open(Subject.NuisanceReport, HttpContext, id) is not { MayAnswer: true } shown)
            return false;
        report = shown.Report;
        To = await attached.Of(id, stop);
        Firsts = await attached.FirstsFor(HttpContext.Viewer()!, report, stop);
        Near = [.. (await book.Of(HttpContext.Viewer()!, null, stop, most: 5000)).Where(place => place.Territory == report.Row.Territory || place.Id == To.Place)
            .Select(place => (place, place.At.MetresTo(report.Told.Where))).OrderBy(near => near.Item2).Take(Nearest)];
        return true;
    }
}
