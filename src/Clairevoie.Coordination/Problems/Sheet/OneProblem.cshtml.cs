using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>One problem: where it stands, what is to be done, with whom it is shared, and its timeline. Each form says which entry its reader saw last.</summary>
[Shows(Subject.Problem)]
public sealed partial class OneProblemModel(ProblemBook book, ProblemWork work, ProblemPartners partners, CountAround around, CloseProblem closing, IStringLocalizer<ProblemTexts> words) : PageModel
{
    private string form = "";

    /// <summary>Which problem.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The problem.</summary>
    public ProblemShown Shown { get; private set; } = default!;

    /// <summary>What somebody wrote in between, when they did.</summary>
    public Meanwhile? Came { get; private set; }

    /// <summary>Whether the viewer writes about it.</summary>
    public bool MayWrite { get; private set; }

    /// <summary>Whether the viewer chairs the committee that carries it, and may close it by a decision.</summary>
    public bool MayClose { get; private set; }

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await book.Open(viewer, Id, stop) is not { } shown)
            return NotFound();
        (Shown, MayWrite, MayClose) = (shown, await book.MayWrite(viewer, Id, stop), await closing.MayClose(viewer, shown.Row, stop));
        return Page();
    }

    public Task<IActionResult> OnPostNote(CancellationToken stop) => After("note", at => work.Note(Viewer, at, Of("Words"), stop), stop);

    public Task<IActionResult> OnPostCorrect(CancellationToken stop) =>
        After("correct", at => work.Correct(Viewer, at, int.TryParse(Of("Turn"), out var turn) ? turn : 0, Of("Words"), stop), stop);

    public Task<IActionResult> OnPostStep(CancellationToken stop) => After("step", at => work.Step(Viewer, at, Of("Step"), Of("Words"), stop), stop);

    public Task<IActionResult> OnPostPlan(CancellationToken stop) =>
        After("plan", at => work.Plan(Viewer, at, new(Of("Kind"), Of("Owner"), Of("Due"), Of("Words")) { RemindOn = Of("RemindOn") }, stop), stop);

    public Task<IActionResult> OnPostMove(CancellationToken stop) => After("move", at => partners.Move(Viewer, at, new(Of("To"), Of("Reason"), Of("Words")), stop), stop);

    public Task<IActionResult> OnPostHand(CancellationToken stop) => After("hand", at => partners.HandOver(Viewer, at, new(Of("To"), Of("Words")), stop), stop);

    public Task<IActionResult> OnPostJoin(CancellationToken stop) => After("join", at => partners.Join(Viewer, at, Of("Agency"), Of("Words"), stop), stop);

    public Task<IActionResult> OnPostClose(CancellationToken stop) => After("close", at => closing.Close(Viewer, at, new(Of("Reason"), Of("Words")), stop), stop);

    public Task<IActionResult> OnPostCount(CancellationToken stop) => After("count", at => around.Count(Viewer, at, stop), stop);

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    /// <summary>Whether this form was refused and shows why.</summary>
    public bool Opens(string name) => form == name && Came is null;

    private Viewer Viewer => HttpContext.Viewer()!;

    private string? Of(string field) => Request.Form[form + field];

    private async Task<IActionResult> After(string name, Func<(Guid, int), Task<ProblemKept?>> write, CancellationToken stop)
    {
        form = name;
        if (!Request.HasFormContentType || await write((Id, Meanwhile.Read(Request))) is not { } kept)
            return NotFound();
        if (kept.Kept)
            return Redirect(Url.Content($"~/problemes/{Id}"));
        foreach (var refusal in kept.Why)
            ModelState.Refuse(words, refusal with { Field = form + refusal.Field });
        Response.StatusCode = kept.IsMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        var page = await OnGet(stop);
        Came = kept.IsMeanwhile ? Meanwhile.Of(Request, Shown) : null;
        return page;
    }
}
