using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places.Requests;

/// <summary>One request: what was told of it, and what whoever is asked says now.</summary>
[Shows(Subject.StreetRequest)]
public sealed class OneRequestModel(StreetRequests requests, IStringLocalizer<PlaceWords> words) : PageModel
{
    public RequestKnown Known { get; private set; } = null!;

    public DateOnly Today => requests.Today;

    /// <summary>Whether the page of the place may be theirs to open.</summary>
    public bool SeesPlaces => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.StreetPlace) == Sight.Full;

    public IReadOnlyList<Choice> Moves => [.. Enum.GetValues<StreetRequestMove>().Select(move => new Choice(move.ToString(), words[$"move.{move}"]))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Read(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop) || await requests.Tell(HttpContext.Viewer()!, id, new(Given("Move"), Given("Words")), stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/demandes/{id:D}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    private async Task<bool> Read(Guid id, CancellationToken stop)
    {
        if (await requests.One(HttpContext.Viewer()!, id, stop) is not { } known)
            return false;
        Known = known;
        return true;
    }
}
