using System.Globalization;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Returns;

/// <summary>A structure enters or corrects one month, on a phone if need be.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class EnterModel(ReturnBook returns, StructureBook structures, TallyBook tallies, IStringLocalizer<CareWords> words) : PageModel
{
    /// <summary>The structure whose month it is.</summary>
    public StructureKept Structure { get; private set; } = default!;

    /// <summary>The month shown first.</summary>
    public string Month { get; private set; } = "";

    /// <summary>What was said of that month before.</summary>
    public ReturnKept? Kept { get; private set; }

    /// <summary>What the counters say of that month, where nothing was said yet: a first draft, to be read over.</summary>
    public IReadOnlyDictionary<string, long> Counted { get; private set; } = new Dictionary<string, long>();

    public async Task<IActionResult> OnGet(string? structure, string? mois, CancellationToken stop)
    {
        if (!await Find(structure, stop))
            return NotFound();
        Month = (ReturnPeriod.Read(mois) is { Months: 1 } month ? month : ReturnPeriod.MonthOf(returns.Today).Before).ToString();
        Kept = await returns.Of(HttpContext.Viewer()!, Structure, Month, stop);
        if (Kept is null && ReturnPeriod.Read(Month) is { } of)
            Counted = Pad.AsReturned(await tallies.SumsOf(HttpContext.Viewer()!, Structure, of, stop));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        if (!await Find(form["Structure"], stop))
            return NotFound();
        Month = form["Month"].ToString();
        var written = Structure.ServiceType.Everything.ToDictionary(measure => measure.Key, measure => (string?)form[measure.Key]);
        var given = new EnterMonth(Structure.Id, Month, form["Attested"], written);
        if (await returns.Enter(HttpContext.Viewer()!, [given], stop) is not Decision<IReadOnlyList<string>>.No no)
            return Redirect(Url.Content("~/soin"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What a field shows: what was just written, or what was said before.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString()
        : field == nameof(EnterMonth.Attested) ? Kept is null ? null : Kept.Line.Attested ? "yes" : "no"
        : (Kept?.Figures ?? Counted).TryGetValue(field, out var count) ? count.ToString(CultureInfo.InvariantCulture) : null;

    private async Task<bool> Find(string? structure, CancellationToken stop)
    {
        if ((await structures.Of(HttpContext.Viewer()!, stop)).FirstOrDefault(one => one.Id == structure) is not { } found)
            return false;
        Structure = found;
        return true;
    }
}
