using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places;

/// <summary>One place: its counts, the reports attached to it, what partners were asked there, and the perimeters that protect it.</summary>
[Shows(Subject.StreetPlace)]
public sealed class OnePlaceModel(PlaceShelf shelf, IEnumerable<ITellComparison> verdicts, IStringLocalizer<PlaceWords> words) : PageModel
{
    /// <summary>The place.</summary>
    public PlaceRow Place { get; private set; } = null!;

    /// <summary>What is known of it.</summary>
    public PlaceKnown Known { get; private set; } = null!;

    public IReadOnlyList<CountRow> Counts => Known.Counts;

    public IReadOnlyList<AttachedReport> Reports => Known.Reports;

    public IReadOnlyList<RequestRow> Requests => Known.Requests;

    public IReadOnlyList<Perimeter> Perimeters => Known.Perimeters;

    /// <summary>Whether a perimeter holds there today.</summary>
    public bool IsProtected => Known.IsProtected;

    public DateOnly Today => shelf.Book.Today;

    /// <summary>The count beside which the last one is put: the newest that was made alike, else the one before; nothing when there is only one.</summary>
    public CountRow? Before => Counts.Skip(1).FirstOrDefault(count => (count.Method, count.Hour, count.Agency) == (Counts[0].Method, Counts[0].Hour, Counts[0].Agency)) ?? Counts.Skip(1).FirstOrDefault();

    /// <summary>Whether the two may be put side by side; nothing when there are not two, or nobody here says so.</summary>
    public ComparisonTold? Told => Before is { } before && verdicts.FirstOrDefault() is { } verdict ? verdict.Tell(before.ToClaim(Place.Id), Counts[0].ToClaim(Place.Id)) : null;

    public bool SeesCounts => Sees(Subject.SceneCount);

    public bool MayCount => AccessTable.MayWrite(Role, Subject.SceneCount);

    /// <summary>Whether they open reports of others: whoever sees only their own is shown those elsewhere.</summary>
    public bool SeesReports => AccessTable.LinesOf(Role, Subject.NuisanceReport).Any(line => line.Sight == Sight.Full && line.Whose != Whose.Own);

    public bool MayReport => AccessTable.MayWrite(Role, Subject.NuisanceReport);

    /// <summary>Whether they may draw its outline: it is theirs to write.</summary>
    public bool MayOutline { get; private set; }

    public bool MayAsk => AccessTable.MayWrite(Role, Subject.StreetRequest);

    public IReadOnlyList<Choice> Bounds => [.. new[] { Bound.Exactly, Bound.About, Bound.AtLeast, Bound.AtMost }.Select(bound => new Choice(bound.ToString(), words[$"bound.{bound}.name"]))];

    public IReadOnlyList<Choice> Methods => [.. Enum.GetValues<CountMethod>().Select(method => new Choice(method.ToString(), words[$"method.{method}"]))];

    public IReadOnlyList<Choice> RequestKinds => [.. Enum.GetValues<StreetRequestKind>().Select(kind => new Choice(kind.ToString(), words[$"request.{kind}"]))];

    private Role Role => HttpContext.Viewer()!.Role;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Read(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCount(Guid id, CancellationToken stop)
    {
        if (!MayCount || !await Read(id, stop) || Place.Kind != PlaceKind.Scene)
            return NotFound();
        var given = new CountScene(Given("Day"), Given("Hour"), Given("Persons")) { Method = Given("Method"), Bound = Given("Bound") };
        return After(await shelf.Counts.Count(HttpContext.Viewer()!, Place, given, stop));
    }

    public async Task<IActionResult> OnPostAsk(Guid id, CancellationToken stop)
    {
        if (!MayAsk || !await Read(id, stop))
            return NotFound();
        return After(await shelf.Requests.Ask(HttpContext.Viewer()!, Place, new(Given("Kind"), Given("Words"), Given("Of"), Given("Due")), stop));
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    private IActionResult After(IReadOnlyList<Refusal> refusals)
    {
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/lieux/{Place.Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private bool Sees(Subject subject) => AccessTable.BestSight(Role, subject) == Sight.Full;

    private async Task<bool> Read(Guid id, CancellationToken stop)
    {
        if (await shelf.Book.One(HttpContext.Viewer()!, id, stop) is not { } place)
            return false;
        (Place, Known) = (place, await shelf.Of(HttpContext.Viewer()!, place, stop));
        MayOutline = await shelf.Book.IsWrittenBy(HttpContext.Viewer()!, id, stop);
        return true;
    }
}
