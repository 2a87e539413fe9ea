using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>A committee is founded, with its rules.</summary>
[Shows(Subject.CommitteeSeat, Writes = true)]
public sealed class FoundModel(CommitteeSeats seats, PlanRegister register, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>What a committee may be.</summary>
    public IReadOnlyList<Choice> Kinds => [.. Enum.GetNames<CommitteeKind>().Select(name => new Choice(name, words[$"kind.{name}"]))];

    /// <summary>The plans that it may follow; only whoever answers for them chooses one.</summary>
    public IReadOnlyList<Choice> Plans { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Plans = PlanRights.WritesAll(HttpContext.Viewer()!)
        ? [new("", words["plan.none"]), .. (await register.Plans(stop)).Where(plan => plan.IsFollowedOn(register.Today)).Select(plan => new Choice(plan.Code, plan.Title))]
        : [];

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new FoundCommittee(form["Kind"], form["Name"], form["Territory"], form["Rules"]) { Plan = form["Plan"], OtherChair = form["OtherChair"] };
        if (await seats.Found(HttpContext.Viewer()!, given, stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/comites"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
