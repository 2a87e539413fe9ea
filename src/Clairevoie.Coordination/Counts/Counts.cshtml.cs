using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Counts;

/// <summary>What contributors count each month, what is missing, and a link to ask again.</summary>
[Shows(Subject.MonthlyCount)]
public sealed class CountsModel(CountBook book, CountLinks links, TerritoryShapes places, IStringLocalizer<CountWords> words) : PageModel
{
    /// <summary>The requests that the viewer sees.</summary>
    public IReadOnlyList<CountRequestRow> Requests { get; private set; } = [];

    /// <summary>The link that was just made, shown once.</summary>
    public string? Link { get; private set; }

    /// <summary>Whether its letter left the house.</summary>
    public bool Left { get; private set; }

    /// <summary>The last month that is over.</summary>
    public ReturnPeriod Month => book.Month;

    /// <summary>Whether the viewer asks for counts.</summary>
    public bool MayAsk => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.MonthlyCount);

    public IReadOnlyList<Choice> Kinds => [.. Enum.GetNames<MonthlyCountKind>().Select(name => new Choice(name, words[$"kind.{name}"]))];

    public IReadOnlyList<Choice> Territories => places.Of(HttpContext.Viewer()!);

    public async Task OnGet(CancellationToken stop) => Requests = await book.Of(HttpContext.Viewer()!, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!MayAsk)
            return NotFound();
        if (await book.Ask(HttpContext.Viewer()!, new(Request.Form["Kind"], Request.Form["Agency"], Request.Form["Territory"]), stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/chiffres-mensuels"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostLink(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!MayAsk || await book.Open(viewer, id, stop) is not ({ EndedOn: null } request, _))
            return NotFound();
        var month = book.Month;
        var doing = Doing.Of(viewer, Act.Send, "monthly count asked for", request.Id);
        (Link, Left) = await links.Ask(request, month, token => $"{Request.Scheme}://{Request.Host}{Url.Content($"~/reponse/{token}")}", (doing, book.Today), stop);
        await OnGet(stop);
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType && Request.Query["handler"].Count == 0 ? Request.Form[field].ToString() : null;
}
