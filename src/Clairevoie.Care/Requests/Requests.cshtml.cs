using System.Globalization;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Requests;

/// <summary>A structure says where it asked for places in a month and what became of it: one kind of service after the other.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class RequestsModel(RequestBook book, StructureBook structures, IStringLocalizer<CareWords> words, TimeProvider clock) : PageModel
{
    /// <summary>The structures of the viewer.</summary>
    public IReadOnlyList<StructureKept> Mine { get; private set; } = [];

    /// <summary>The one that is shown.</summary>
    public StructureKept? Structure { get; private set; }

    /// <summary>The month that is shown.</summary>
    public string Month { get; private set; } = "";

    /// <summary>What was said of it.</summary>
    public IReadOnlyList<RequestLine> Kept { get; private set; } = [];

    /// <summary>The services that may be asked.</summary>
    public IReadOnlyList<Choice> Services => [.. ServiceType.All.Select(service => new Choice(service.Key, words[$"service.{service.Key}"]))];

    /// <summary>How long the median request may have waited.</summary>
    public IReadOnlyList<Choice> Bands =>
        [new("", words["wait.unknown"]), .. WaitBand.All.Select(band => new Choice(band.AtMost.ToString(CultureInfo.InvariantCulture), words[$"wait.{band.AtMost}"]))];

    public Task OnGet(string? structure, string? mois, CancellationToken stop) => Show(structure, mois, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new TellRequests(form["Structure"], form["Month"], form["Towards"], form["Wait"], form.Keys.ToDictionary(key => key, key => (string?)form[key]));
        if (await book.Tell(HttpContext.Viewer()!, given, stop) is not Decision<RequestsTold>.No no)
            return Redirect(Url.Content($"~/soin/demandes?structure={Uri.EscapeDataString(given.Structure!)}&mois={Uri.EscapeDataString(given.Month!)}"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(given.Structure, given.Month, stop);
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    private async Task Show(string? structure, string? month, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Month = (ReturnPeriod.Read(month) is { Months: 1 } asked ? asked : ReturnPeriod.MonthOf(HalfDay.Of(clock.GetUtcNow()).Day).Before).ToString();
        Mine = await structures.Of(viewer, stop);
        Structure = Mine.FirstOrDefault(one => one.Id == structure) ?? (Mine.Count > 0 ? Mine[0] : null);
        Kept = Structure is null ? [] : await book.Of(viewer, Structure.Id, Month, stop);
    }
}
