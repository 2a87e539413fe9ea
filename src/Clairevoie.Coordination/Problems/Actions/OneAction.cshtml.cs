using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>One action, as its owner sees it on a phone: is it done, and what came of it? Waiting, another day and giving up stand behind.</summary>
[Shows(Subject.Problem)]
public sealed class OneActionModel(ProblemBook book, ProblemWork work, IStringLocalizer<ProblemTexts> words) : PageModel
{
    private string form = "";

    /// <summary>Which problem.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which action.</summary>
    [BindProperty(SupportsGet = true, Name = "action")]
    public Guid Which { get; set; }

    /// <summary>The problem.</summary>
    public ProblemShown Shown { get; private set; } = default!;

    /// <summary>The action.</summary>
    public ActionShown Action { get; private set; } = default!;

    /// <summary>What somebody wrote in between, when they did.</summary>
    public Meanwhile? Came { get; private set; }

    /// <summary>Whether the viewer may say how it stands.</summary>
    public bool MayTell { get; private set; }

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    public IReadOnlyList<Choice> Outcomes => words.Choices("outcome", [ActionOutcome.Helped, ActionOutcome.HelpedInPart, ActionOutcome.NoChange, ActionOutcome.Worse, ActionOutcome.TooEarly]);

    public IReadOnlyList<Choice> Reasons => [new("", words["choose"]), .. words.Choices("drop", Enum.GetValues<AbandonReason>().Where(reason => reason != AbandonReason.None))];

    /// <summary>The partners that may be waited for; first nobody.</summary>
    public IReadOnlyList<Choice> Others =>
        [new("", words["waits.nobody"]), .. Shown.Partners.Where(partner => partner.Agency != Action.Row.Owner).Select(partner => new Choice(partner.Agency, partner.Agency))];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await book.Open(viewer, Id, stop) is not { } shown || shown.Actions.FirstOrDefault(one => one.Row.Id == Which.ToString("D")) is not { } action)
            return NotFound();
        (Shown, Action) = (shown, action);
        MayTell = action.History.IsOpen && (action.Row.Owner == viewer.Agency.ToString() || shown.IsLedBy(viewer.Agency)) && await book.MayWrite(viewer, Id, stop);
        return Page();
    }

    public Task<IActionResult> OnPostDone(CancellationToken stop) => After("done", ActionMove.Done, stop);

    public Task<IActionResult> OnPostWaits(CancellationToken stop) => After("waits", ActionMove.Waits, stop);

    public Task<IActionResult> OnPostDue(CancellationToken stop) => After("due", ActionMove.NewDue, stop);

    public Task<IActionResult> OnPostDropped(CancellationToken stop) => After("dropped", ActionMove.Dropped, stop);

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    /// <summary>Whether this form was refused and shows why.</summary>
    public bool Opens(string name) => form == name && Came is null;

    private async Task<IActionResult> After(string name, ActionMove move, CancellationToken stop)
    {
        form = name;
        if (!Request.HasFormContentType || await work.Tell(HttpContext.Viewer()!, (Id, Meanwhile.Read(Request)), Which, Read(move), stop) is not { } kept)
            return NotFound();
        if (kept.Kept)
            return Redirect(Url.Content($"~/problemes/{Id}"));
        foreach (var refusal in kept.Why)
            ModelState.Refuse(words, refusal with { Field = form + refusal.Field });
        Response.StatusCode = kept.IsMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        var page = await OnGet(stop);
        Came = kept.IsMeanwhile && page is PageResult ? Meanwhile.Of(Request, Shown) : null;
        return page;
    }

    private TellAction Read(ActionMove move) => new(move.ToString(), Given(form + "Until"), Given(form + "Words"))
    {
        Awaits = Given(form + "Awaits"), Outcome = Given(form + "Outcome"), Reason = Given(form + "Reason"),
    };
}
