using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>Who sits in a committee, for its members; whoever chairs it offers seats and excludes.</summary>
[Shows(Subject.Committee)]
public sealed class MembersModel(CommitteeBook book, CommitteeSeats seats, CommitteeCharter charter, VacantChairs vacant, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>Which committee.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Its papers.</summary>
    public Papers Papers { get; private set; } = default!;

    /// <summary>Whether the viewer is in the chair.</summary>
    public bool Chairs => Papers.IsChaired(HttpContext.Viewer()!.Mission);

    /// <summary>What became of a seat meanwhile, beside what was about to be done with it; nothing while nobody did anything.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    /// <summary>The other chairs that vanished, each with the posts that may take it; only for whoever chairs.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Vanished { get; private set; } = new Dictionary<string, IReadOnlyList<Choice>>();

    /// <summary>The roles that may sit.</summary>
    public static IReadOnlyList<Choice> Roles =>
        [.. Enum.GetValues<Role>().Where(role => AccessTable.MayWrite(role, Subject.Committee)).Select(role => new Choice(role.ToString(), AccessWords.Of(role)))];

    /// <summary>Why somebody is excluded.</summary>
    public IReadOnlyList<Choice> Reasons => [.. Enum.GetNames<ExclusionReason>().Select(name => new Choice(name, words[$"reason.{name}"]))];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, Id, Act.Read, stop) is not { } papers)
            return NotFound();
        Papers = papers;
        var vanished = new Dictionary<string, IReadOnlyList<Choice>>();
        foreach (var seat in await vacant.Beside(HttpContext.Viewer()!, papers, stop))
            vanished[seat.Id] = VacantModel.Named(await vacant.Heirs(seat, stop));
        Vanished = vanished;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await seats.Offer(HttpContext.Viewer()!, Id, (Request.Form["Agency"], Request.Form["Role"]), stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/comites/{Id}/membres"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }

    /// <summary>Seats as choices: an agency and a role.</summary>
    public static IReadOnlyList<Choice> Named(IReadOnlyList<SeatRow> seats) =>
        [.. seats.Select(seat => new Choice(seat.Id, $"{seat.Agency} · {AccessWords.Of(Enum.Parse<Role>(seat.Role))}"))];

    public async Task<IActionResult> OnPostHand(Guid seat, CancellationToken stop) =>
        await After(Guid.TryParse(Request.Form["To"], out var heir) && await charter.HandOver(HttpContext.Viewer()!, Id, (seat, heir), stop), seat, words["hand"], stop);

    public async Task<IActionResult> OnPostReplace(Guid seat, CancellationToken stop) =>
        await After(VacantModel.Read(Request.Form["Next"]) is { } next && await vacant.Replace(HttpContext.Viewer()!, seat, next, stop), seat, words["vacant.do"], stop);

    public async Task<IActionResult> OnPostExclude(Guid seat, CancellationToken stop)
    {
        var reason = Written.Word<ExclusionReason>(Request.Form["Reason"]);
        return await After(reason is { } why && await seats.ShutOutOf(HttpContext.Viewer()!, Id, seat, why, stop), seat, reason is { } given ? words[$"reason.{given}"] : "", stop);
    }

    // A seat of this committee with which it could not be done any more: somebody else did something with it since the page was shown.
    private async Task<IActionResult> After(bool done, Guid seat, string yours, CancellationToken stop)
    {
        if (done)
            return Redirect(Url.Content($"~/comites/{Id}/membres"));
        if (await OnGet(stop) is not PageResult || !Chairs || Papers.SeatOf(seat) is not { } stands)
            return NotFound();
        var theirs = stands.Reason is { } reason ? words[$"reason.{(ExclusionReason)reason}"] : stands.Chairs ? words["chairs"] : words["seat"];
        Meanwhile = Response.CameLate(new Both(stands.Agency, theirs, yours));
        return Page();
    }
}
