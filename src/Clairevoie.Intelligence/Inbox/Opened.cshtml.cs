using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.Triage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence;

/// <summary>One report: read, triaged with those that tell the same, and answered from the closed list.</summary>
[Shows(Subject.DealingReport)]
public sealed class OpenedModel(ReportDesk desk, TriageDesk triage, IStringLocalizer<ReportWords> words, IStringLocalizer<IntelligenceWords> said) : PageModel
{
    /// <summary>The report.</summary>
    public OpenedView Shown { get; private set; } = null!;

    /// <summary>What is proposed of it.</summary>
    public TriageView Proposed { get; private set; } = TriageView.None;

    /// <summary>The item that it was joined to.</summary>
    public Guid? Item => Proposed.Item;

    /// <summary>Whether it may be triaged: its words are read first.</summary>
    public bool ToTriage => Shown.MayAnswer && !Shown.Report.HasDoubts && Proposed.Alike.Group is not null;

    /// <summary>The item that was kept just before, where one report follows another.</summary>
    public string? Before => Guid.TryParse(Request.Query["trie"], out var before) ? before.ToString("N")[..8] : null;

    /// <summary>The report as it is read: where it is triaged, the answer is given in the same form.</summary>
    public OpenedView Reading => ToTriage ? Shown with { MayAnswer = false } : Shown;

    /// <summary>The state chosen.</summary>
    [BindProperty]
    public ReportState? State { get; set; }

    /// <summary>The sentence chosen.</summary>
    [BindProperty]
    public PlainAnswer? Said { get; set; }

    /// <summary>Opens the report; the reading is traced.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await desk.Open(Subject.DealingReport, HttpContext, id) is not { } shown) return NotFound();
        Shown = shown;
        Proposed = await triage.Propose(HttpContext, shown.Report);
        return Page();
    }

    /// <summary>Triages it, or answers it alone.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (State is not { } state || Said is not { } plain || !Telling.ToChoose.Contains(state) || !Enum.IsDefined(plain))
        {
            ModelState.AddModelError(nameof(State), words["opened.missing"]);
            return await Again(id);
        }

        if (Request.Form["act"] == "answer" || Request.Form["act"].Count == 0)
            return await desk.Answer(Subject.DealingReport, HttpContext, id, state, plain) ? Redirect(Url.Content("~/renseignement")) : NotFound();
        return await triage.Keep(HttpContext, id) switch
        {
            null => NotFound(),
            Decision<Triaged>.No no => await Again(id, no.Why),
            Decision<Triaged>.Yes(var done) => Redirect(Url.Content(await After(done.Item))),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    // A point that is still to be opened is opened from the item; otherwise the next report, at its top, or the item itself.
    private async Task<string> After(Guid item)
    {
        if (Request.Form["point"] == "new") return $"~/renseignement/points/nouveau?element={item:D}";
        if (Request.Form["act"] != "next") return $"~/renseignement/elements/{item:D}?motif=Triage";
        return await triage.Next(HttpContext) is { } next ? $"~/renseignement/{next:D}?trie={item:D}#" : "~/renseignement";
    }

    private async Task<IActionResult> Again(Guid id, params IReadOnlyList<Refusal> why)
    {
        foreach (var refusal in why) ModelState.Refuse(said, refusal);
        Response.StatusCode = 422;
        return await OnGetAsync(id);
    }
}
