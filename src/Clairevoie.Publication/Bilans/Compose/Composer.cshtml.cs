using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Publication.Bilans.Editions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>A bilan that is being composed: its parts, what is left to resolve, and its publication once every pilot has signed.</summary>
[Shows(Subject.BilanPart)]
public sealed class ComposerModel(DraftBook drafts, PublishBilan publish, ClaimRegisters registers, CitySettings city, IStringLocalizer<ComposeWords> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "territoire")]
    public string? Territory { get; set; }

    public Draft Draft { get; private set; } = default!;

    public string Place => BilanTerritory.Of(Territory, city);

    /// <summary>What the territory is called.</summary>
    public string PlaceName => Place == city.Territory ? city.Name : registers.Places.NameOf(Place) ?? Place;

    /// <summary>What keeps the territory in the addresses of the page.</summary>
    public string Query => string.IsNullOrEmpty(Territory) ? "" : $"?territoire={Uri.EscapeDataString(Place)}";

    /// <summary>Whether the reader opens and publishes bilans: who may write every part.</summary>
    public bool MayPublish => AccessTable.LinesOf(HttpContext.Viewer()!.Role, Subject.BilanPart).Any(line => line.Writes && line.Whose == Whose.Everybody);

    public async Task OnGet(CancellationToken stop) => Draft = await drafts.Read(Year, Place, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await OnGet(stop);
        if (!MayPublish)
            return NotFound();
        if (Request.Form["Act"] == "open")
        {
            await drafts.Open(HttpContext.Viewer()!, Year, Place, stop);
            return Redirect(Url.Content($"~/bilan/{Year}/composer{Query}"));
        }

        var refusals = await publish.Publish(HttpContext.Viewer()!, Draft, Request.Form["Reason"], stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/bilan/{Year}{Query}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
