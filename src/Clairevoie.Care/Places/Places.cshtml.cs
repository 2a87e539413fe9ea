using System.Globalization;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Places;

/// <summary>Where is there room? A structure says its places in seconds; below, those of all, by service.</summary>
[Shows(Subject.CarePlaces, Writes = true)]
public sealed class PlacesModel(PlacesBook book, IStringLocalizer<CareWords> words) : PageModel
{
    /// <summary>The viewer's structures that have places.</summary>
    public IReadOnlyList<StructureKept> Mine { get; private set; } = [];

    /// <summary>The one that is shown.</summary>
    public StructureKept? Chosen { get; private set; }

    /// <summary>What it said last.</summary>
    public IReadOnlyList<PlacesLine> Kept { get; private set; } = [];

    /// <summary>The places of all, by service and strand.</summary>
    public IReadOnlyList<ServicePlaces> All { get; private set; } = [];

    /// <summary>Whether something was just kept.</summary>
    public bool Told { get; private set; }

    /// <summary>The day of which the structure spoke last.</summary>
    public DateOnly? SaidOn => Kept.Count == 0 ? null : Kept.Max(line => line.Day);

    /// <summary>The whole in a sentence.</summary>
    public string Lead => All.Count == 0 ? words["places.lead.none"] : words["places.lead", All.Sum(line => line.Free), All.Sum(line => line.Capacity), All.Sum(line => line.Waiting)];

    public async Task OnGet(string? structure, bool dit, CancellationToken stop)
    {
        Told = dit;
        await Show(structure, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var structure = form["Structure"].ToString();
        var given = new TellPlaces(structure, book.Today, form.Keys.ToDictionary(key => key, key => (string?)form[key]));
        if (await book.Tell(HttpContext.Viewer()!, given, stop) is not Decision<PlacesTold>.No no)
            return Redirect(Url.Content($"~/soin/places?structure={Uri.EscapeDataString(structure)}&dit=true"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(structure, stop);
        return Page();
    }

    /// <summary>What a field shows: what was just written, or what was said last, to be changed where it changed.</summary>
    public string? Given(string measure, string strand) => Request.HasFormContentType ? Request.Form[TellPlaces.Field(measure, strand)].ToString()
        : Kept.FirstOrDefault(line => line.Strand == strand) is not { } said ? null
        : (measure switch { "capacity" => said.Capacity, "occupied" => said.Occupied, _ => said.Waiting }).ToString(CultureInfo.InvariantCulture);

    private async Task Show(string? structure, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Mine = await book.StructuresOf(viewer, stop);
        Chosen = Mine.FirstOrDefault(one => one.Id == structure) ?? (Mine.Count > 0 ? Mine[0] : null);
        Kept = [.. (await book.Kept(viewer, stop)).Where(line => line.Structure == Chosen?.Id)];
        All = await book.ByService(viewer, stop);
    }
}
