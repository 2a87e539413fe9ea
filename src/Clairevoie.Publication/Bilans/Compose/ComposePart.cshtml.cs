using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>One part of a bilan: its figures, its comparisons with their verdict, its words, and the signature of the agency that answers for it.</summary>
[Shows(Subject.BilanPart)]
public sealed class ComposePartModel(DraftBook drafts, Strands strands, ClaimRegisters registers, CitySettings city, IStringLocalizer<ComposeWords> words) : PageModel
{
    private IReadOnlyList<Claim> offered = [];
    private IReadOnlyList<Claim> elsewhere = [];
    private IReadOnlyList<LedgerEntry> heard = [];

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "territoire")]
    public string? Territory { get; set; }

    public DraftPart Shown { get; private set; } = default!;

    public Gazetteer Places => registers.Places;

    public string Query => string.IsNullOrEmpty(Territory) ? "" : $"?territoire={Uri.EscapeDataString(BilanTerritory.Of(Territory, city))}";

    /// <summary>Where the forms of the page lead.</summary>
    public string Here => Url.Content($"~/bilan/{Year}/composer/{Shown.Part}{Query}");

    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!, Subject.BilanPart, Shown.Row.Record);

    public bool MaySign => AccessTable.MayWrite(HttpContext.Viewer()!, Subject.BilanSignature, Shown.Row.Record);

    public IReadOnlyList<Choice> Choices => [.. offered.Select(ChoiceOf)];

    public IReadOnlyList<Choice> Taken => [.. Shown.Figures.Select(ChoiceOf)];

    /// <summary>What a figure may be compared with: those of the part first, those that other parts took last.</summary>
    public IReadOnlyList<Choice> Beside => [.. Shown.Figures.Concat(offered).Concat(elsewhere).Select(ChoiceOf)];

    /// <summary>Promises and evaluations that the part could tell too: those of the plan stand in its part.</summary>
    public IReadOnlyList<LedgerEntry> Untold => [.. heard.Where(entry => Shown.Ledger.All(told => told.About != entry.About))];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var draft = await drafts.Read(Year, BilanTerritory.Of(Territory, city), stop);
        if (!Enum.TryParse<BilanPart>(Part, out var which) || draft.Parts.FirstOrDefault(part => part.Part == which) is not { } shown)
            return NotFound();
        Shown = shown;
        offered = await drafts.Offered(draft, shown, strands, stop);
        elsewhere = [.. draft.Parts.Where(part => part != shown).SelectMany(part => part.Figures).Where(figure => shown.Figures.Concat(offered).All(one => one.Id != figure.Id)).DistinctBy(figure => figure.Id)];
        heard = which == BilanPart.Plan ? await drafts.Ledger.Heard(stop) : [];
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult no)
            return no;
        if (!MayWrite && !MaySign)
            return NotFound();
        var refusals = await Done(HttpContext.Viewer()!, Request.Form, stop);
        if (refusals.Count == 0)
            return Redirect(Here);
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<IReadOnlyList<Refusal>> Done(Viewer viewer, IFormCollection form, CancellationToken stop)
    {
        switch (form["Act"].ToString())
        {
            case "sign":
                return await drafts.Sign(viewer, Shown, form["Read"], stop);
            case "words" when MayWrite:
                return await drafts.Write(viewer, Shown, new(form["About"], form["BasedOn"], form["French"], form["English"]), stop);
            case "figure" or "pair" or "drop" when MayWrite:
                return await Pick(viewer, form["A"].ToString(), form["B"].ToString(), form["Act"] != "drop", stop);
            case "tell" or "untell" when MayWrite && Shown.Part == BilanPart.Plan:
                return await drafts.Ledger.Choose(viewer, Shown, (form["About"].ToString(), form["Act"] == "tell"), stop);
            default:
                return [new("not-your-part")];
        }
    }

    // Only what the page offered is taken, so that no other text becomes the name of a figure.
    private async Task<IReadOnlyList<Refusal>> Pick(Viewer viewer, string a, string b, bool kept, CancellationToken stop)
    {
        var known = offered.Concat(Shown.Published).Select(claim => claim.Id).Concat(Shown.Gone).ToHashSet();
        if (!known.Contains(a) || (b.Length > 0 && (a == b || (!known.Contains(b) && elsewhere.All(figure => figure.Id != b)))))
            return [new("no-such-figure", "A")];
        await drafts.Pick(viewer, Shown, (a, b, kept), stop);
        return [];
    }

    private Choice ChoiceOf(Claim claim) =>
        new(claim.Id, $"{FigureText.Of(claim.Figure)}, {claim.Definition.Text} ({words[claim.Id.StartsWith("CV-", StringComparison.Ordinal) ? "computed" : "quoted"].Value}, {claim.Id})");
}
