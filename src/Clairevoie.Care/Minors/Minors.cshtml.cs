using System.Globalization;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Minors;

/// <summary>A structure says what it did for minors in a month, and reads its own months.</summary>
[Shows(Subject.MinorsReturn, Writes = true)]
public sealed class MinorsModel(MinorsBook book, IStringLocalizer<MinorsWords> words, IStringLocalizer<CareWords> care) : PageModel
{
    private MinorsLine? said;
    private long? counted;

    /// <summary>The structures of the viewer.</summary>
    public IReadOnlyList<StructureKept> Mine { get; private set; } = [];

    /// <summary>The one that is shown.</summary>
    public StructureKept? Structure { get; private set; }

    /// <summary>The month that is shown.</summary>
    public string Month { get; private set; } = "";

    /// <summary>What the structure said, month by month.</summary>
    public IReadOnlyList<MinorsLine> Kept { get; private set; } = [];

    /// <summary>Whether the first number comes from the counters.</summary>
    public bool IsCounted => said is null && counted is not null;

    /// <summary>How long the median orientation may have waited for an answer.</summary>
    public IReadOnlyList<Choice> Bands => [new("", care["wait.unknown"]), .. WaitBand.All.Select(band => new Choice(band.AtMost.ToString(CultureInfo.InvariantCulture), care[$"wait.{band.AtMost}"]))];

    public Task OnGet(string? structure, string? mois, CancellationToken stop) => Show(structure, mois, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new TellMinors(form["Structure"], form["Month"], form["Wait"], form.Keys.ToDictionary(key => key, key => (string?)form[key]));
        if (await book.Tell(HttpContext.Viewer()!, given, stop) is not Decision<MinorsTold>.No no)
            return Redirect(Url.Content($"~/soin/mineurs?structure={Uri.EscapeDataString(given.Structure!)}&mois={Uri.EscapeDataString(given.Month!)}"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(given.Structure, given.Month, stop);
        return Page();
    }

    /// <summary>What a field shows: what was just written, what was said before, or what the counters hold.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : (field switch
    {
        "met" => said?.Met ?? counted,
        "oriented" => said?.Oriented,
        "answered" => said?.Answered,
        _ => said?.WaitDays,
    })?.ToString(CultureInfo.InvariantCulture);

    private async Task Show(string? structure, string? month, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Month = (ReturnPeriod.Read(month) is { Months: 1 } asked ? asked : ReturnPeriod.MonthOf(book.Today).Before).ToString();
        Mine = await book.StructuresOf(viewer, stop);
        Structure = Mine.FirstOrDefault(one => one.Id == structure) ?? (Mine.Count > 0 ? Mine[0] : null);
        if (Structure is null)
            return;
        Kept = [.. (await book.Read(viewer, stop)).Where(line => line.Structure == Structure.Id).Take(12)];
        said = Kept.FirstOrDefault(line => line.Month == Month);
        counted = await book.CountedIn(Structure, Month, stop);
    }
}
