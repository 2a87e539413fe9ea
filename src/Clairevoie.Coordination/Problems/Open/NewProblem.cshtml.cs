using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>A problem is opened: what keeps happening, where, and who takes part.</summary>
[Shows(Subject.Problem, Writes = true)]
public sealed class NewProblemModel(OpeningProblems opening, IStringLocalizer<ProblemTexts> words) : PageModel
{
    /// <summary>A place chosen beforehand.</summary>
    [BindProperty(SupportsGet = true, Name = "lieu")]
    public string? Lieu { get; set; }

    /// <summary>Part of the name of a place, where there are too many to choose among.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Name { get; set; }

    /// <summary>Whether more places answer than can be shown.</summary>
    public bool MorePlaces { get; private set; }

    /// <summary>What may keep happening.</summary>
    public IReadOnlyList<Choice> Kinds => words.Choices("kind", Enum.GetValues<ProblemKind>());

    /// <summary>The places to choose from.</summary>
    public IReadOnlyList<Choice> Places { get; private set; } = [];

    /// <summary>The agencies that take part already; one's own takes part in any case.</summary>
    public IReadOnlyList<Choice> Known { get; private set; } = [];

    /// <summary>The committees that may carry it; first none.</summary>
    public IReadOnlyList<Choice> Committees { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var committees = await opening.Committees(viewer, stop);
        if (!OpeningProblems.MayOpen(viewer) && committees.Count == 0)
            return NotFound();
        var places = await opening.PlacesFor(viewer, Name, stop);
        MorePlaces = places.Count > OpeningProblems.MostPlaces;
        Places = [new("", words["choose"]), .. places.Take(OpeningProblems.MostPlaces).Select(place => new Choice(place.Id, place.Name))];
        Known = [.. (await opening.KnownAgencies(stop)).Where(agency => agency != viewer.Agency.ToString()).Select(agency => new Choice(agency, agency))];
        Committees = [new("", words["committee.none"]), .. committees.Select(committee => new Choice(committee.Id, committee.Name))];
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult none)
            return none;
        switch (await opening.Open(HttpContext.Viewer()!, Read(Request.Form), stop))
        {
            case Decision<Guid>.Yes(var id):
                return Redirect(Url.Content($"~/problemes/{id}"));
            case Decision<Guid>.No no:
                foreach (var refusal in no.Why)
                    ModelState.Refuse(words, refusal);
                break;
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    private static OpenProblem Read(IFormCollection form) => new(form["Kind"], form["Place"], [.. form["Partners"], .. form["Others"].ToString().Split([',', ';'], 20)])
    {
        Lead = form["Lead"], Minors = form["Minors"] == "yes", ChildProtection = form["ChildProtection"], Committee = form["Committee"], Words = form["Words"],
    };
}
