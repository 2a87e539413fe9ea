using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>Outreach tells how much harm it heard of in a sector this quarter.</summary>
[Shows(Subject.OutreachHarm, Writes = true)]
public sealed class HarmModel(TellHarm telling, WeighProblems weigh, IStringLocalizer<ProblemTexts> words) : PageModel
{
    /// <summary>Whether it was just kept.</summary>
    public bool Kept { get; private set; }

    /// <summary>The sectors.</summary>
    public IReadOnlyList<Choice> Sectors => [.. weigh.Sectors.Select(sector => new Choice(sector.Code, sector.Name))];

    /// <summary>None, a few, or a number.</summary>
    public IReadOnlyList<Choice> HowMany => [new(TellSectorHarm.None, words["harm.none"]), new(TellSectorHarm.Few, words["harm.few"]), new(TellSectorHarm.Many, words["harm.many"])];

    /// <summary>What the agency told of this quarter so far.</summary>
    public IReadOnlyList<SectorHarm> Told { get; private set; } = [];

    /// <summary>What a colleague told meanwhile, beside what was about to be told; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    public async Task OnGet(string? ecrit, CancellationToken stop)
    {
        Kept = ecrit == "oui";
        Told = await telling.Told(HttpContext.Viewer()!, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var refusals = await telling.Tell(HttpContext.Viewer()!, new(Given("Sector"), Given("HowMany"), Given("Number")), Given(Stood.Field) ?? "", stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content("~/problemes/maraude?ecrit=oui"));
        await OnGet(null, stop);
        if (refusals is [{ Code: Stood.Late }])
        {
            Meanwhile = Response.CameLate(new Both(NameOf(Given("Sector")), Says(Told.FirstOrDefault(one => one.Sector == Given("Sector"))), Says(Given("HowMany"), Given("Number"))));
            return Page();
        }

        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>A sector by its name.</summary>
    public string NameOf(string? sector) => weigh.Sectors.FirstOrDefault(one => one.Code == sector).Name ?? "";

    /// <summary>What was told of a sector, in words.</summary>
    public string Says(SectorHarm? told) => told switch
    {
        null => "",
        { Most: 0 } => words["harm.none"],
        _ when told.Least < told.Most => words["harm.few"],
        _ => told.Most.ToString(CultureInfo.CurrentCulture),
    };

    private string Says(string? howMany, string? number) => howMany switch
    {
        TellSectorHarm.None => words["harm.none"],
        TellSectorHarm.Few => words["harm.few"],
        _ => number ?? "",
    };

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
