using System.Globalization;
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

/// <summary>Puts right what was sent less than a day ago.</summary>
[Shows(Subject.CareTally, Writes = true)]
public sealed class CorrectModel(TallyBook book, StructureBook structures, TerritoryShapes places, IStringLocalizer<CounterWords> words) : PageModel
{
    /// <summary>Which tally.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The name of its structure.</summary>
    public string Structure { get; private set; } = "";

    /// <summary>Its pad.</summary>
    public PadView Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await book.StillOpen(viewer, Id, stop) is not { } kept
            || (await structures.Of(viewer, stop)).FirstOrDefault(one => one.Id == kept.Line.Structure) is not { } structure
            || Pad.Of(structure.Service) is not { } pad)
            return NotFound();
        Structure = structure.Name;
        Shown = View(pad, kept, [.. book.Sectors(viewer).Select(code => new Choice(code, places.Say(code)))]);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var written = form.Keys.ToDictionary(key => key, key => (string?)form[key]);
        var decided = await book.Correct(HttpContext.Viewer()!, new(Id.ToString("D"), null, form["Day"], form["Half"], form["Sector"], written), stop);
        if (decided is Decision<TallyCounted>.Yes)
            return Redirect(Url.Content("~/soin/compteurs") + "#envoye");
        if (decided is not Decision<TallyCounted>.No no)
            return NotFound();
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }

    private static PadView View(Pad pad, TallyKept kept, IReadOnlyList<Choice> sectors) => new(pad, [], sectors)
    {
        Id = kept.Line.Id, Day = $"{kept.Line.Day:yyyy-MM-dd}", Half = kept.Line.Half, Sector = kept.Line.Sector, Corrects = true,
        Counts = kept.Counts.ToDictionary(count => count.Key, count => count.Value.ToString(CultureInfo.InvariantCulture)),
    };
}
