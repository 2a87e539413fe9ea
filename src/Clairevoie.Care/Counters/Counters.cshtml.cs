using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Counters;

/// <summary>The counters: what was done this half-day, in under two minutes, on a telephone. With a script it also works without network.</summary>
[Shows(Subject.CareTally, Writes = true)]
public sealed class CountersModel(TallyBook book, StructureBook structures, CounterSetup setup, TerritoryShapes places, IStringLocalizer<CounterWords> words) : PageModel
{
    /// <summary>The pads of the viewer's structures.</summary>
    public IReadOnlyList<PadView> Pads { get; private set; } = [];

    /// <summary>What was sent and may still be corrected.</summary>
    public IReadOnlyList<TallyKept> StillOpen { get; private set; } = [];

    /// <summary>The names of the structures.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>What a telephone must know to count without network.</summary>
    public string Setup { get; private set; } = "";

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var mine = await structures.Of(viewer, stop);
        Choice[] sectors = [.. book.Sectors(viewer).Select(code => new Choice(code, places.Say(code)))];
        Pads = [.. Pad.All.Select(pad => View(pad, mine, sectors)).Where(view => view.Structures.Count > 0)];
        Names = mine.ToDictionary(one => one.Id, one => one.Name);
        StillOpen = mine.Count == 0 ? [] : await book.StillOpen(viewer, stop);
        Setup = await setup.Json(mine, sectors, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var written = form.Keys.ToDictionary(key => key, key => (string?)form[key]);
        var given = new GivenTally(form["once"], form["Structure"], form["Day"], form["Half"], form["Sector"], written);
        if ((await book.Take(HttpContext.Viewer()!, [given], stop))[0] is not Decision<TallyCounted>.No no)
            return Redirect(Url.Content("~/soin/compteurs") + "#envoye");
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    private PadView View(Pad pad, IReadOnlyList<StructureKept> mine, IReadOnlyList<Choice> sectors) =>
        new(pad, [.. mine.Where(one => one.Service == pad.Service).Select(one => new Choice(one.Id, one.Name))], sectors)
        {
            Day = $"{book.Now.Day:yyyy-MM-dd}", Half = book.Now.Afternoon ? "pm" : "am",
        };
}
