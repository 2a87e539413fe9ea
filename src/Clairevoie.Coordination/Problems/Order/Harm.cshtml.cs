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

    public void OnGet(string? ecrit) => Kept = ecrit == "oui";

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var refusals = await telling.Tell(HttpContext.Viewer()!, new(Given("Sector"), Given("HowMany"), Given("Number")), stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content("~/problemes/maraude?ecrit=oui"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
