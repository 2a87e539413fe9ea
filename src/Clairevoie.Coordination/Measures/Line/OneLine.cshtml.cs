using System.Globalization;
using Clairevoie.Coordination.Measures.News;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Measures.Told;
using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Line;

/// <summary>One line of the plan: what it is, how it stands and why, the money, and what to tell of it.</summary>
[Shows(Subject.PlanMeasure)]
public sealed class OneLineModel(LineBook lines, PlanWriting writing, AskNews asking, ToldLines told, IStringLocalizer<PlanWords> words) : PageModel
{
    /// <summary>Which line.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>All that is known of it.</summary>
    public LineShown Shown { get; private set; } = default!;

    /// <summary>Whether the viewer may write it.</summary>
    public bool MayWrite { get; private set; }

    /// <summary>Whether the viewer asks others for news.</summary>
    public bool MayAsk => PlanRights.WritesAll(HttpContext.Viewer()!);

    /// <summary>The link that was just made, when a letter did not carry it.</summary>
    public NewsAsked? Asked { get; private set; }

    /// <summary>Whether residents read it.</summary>
    public LineForResidents Told { get; private set; } = default!;

    /// <summary>What somebody wrote meanwhile, beside what was about to be written; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    /// <summary>What was written in a field of the sum.</summary>
    public string? Given(string field) => Meanwhile is null ? null : Request.Form[field].ToString();

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await lines.Open(viewer, Id, stop) is not { } shown)
            return NotFound();
        (Shown, MayWrite, Told) = (shown, await lines.ToWrite(viewer, Id, stop) is not null, await told.Of(shown.Row, stop));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await After(await writing.Tell(HttpContext.Viewer()!, Id, NewsForm.Read(Request.Form), stop), stop);

    public async Task<IActionResult> OnPostResidents(CancellationToken stop) => await After(await told.Decide(HttpContext.Viewer()!, Id, Request.Form["Shown"], stop), stop);

    public async Task<IActionResult> OnPostSum(CancellationToken stop)
    {
        var form = Request.Form;
        var sum = PlanSum.Read(form["Year"], form["Funder"], form["Kind"], form["Status"], form["Amount"]);
        var refusals = await writing.Put(HttpContext.Viewer()!, Id, sum, form[Stood.Field].ToString(), stop);
        if (refusals is not [{ Code: Stood.Late }])
            return await After(refusals, stop);
        var page = await OnGet(stop);
        var given = ((Decision<PlanSum>.Yes)sum).Fact;
        Meanwhile = Response.CameLate(new Both(
            $"{words[$"sums.{given.Kind}"]} · {given.Year} · {given.Funder} · {words[$"status.{given.Status}"]}",
            Shown?.Sums.FirstOrDefault(given.IsOfSame)?.Amount.ToString("#,0.##", CultureInfo.CurrentCulture), given.Amount.ToString("#,0.##", CultureInfo.CurrentCulture)));
        return page;
    }

    public async Task<IActionResult> OnPostAsk(CancellationToken stop)
    {
        if (!MayAsk || await asking.Ask(HttpContext.Viewer()!, Id, Address, words, stop) is not { } asked)
            return NotFound();
        Asked = asked;
        return await OnGet(stop);
    }

    private string Address(string token) => $"{Request.Scheme}://{Request.Host}{Url.Content("~/nouvelles/")}{token}";

    private async Task<IActionResult> After(IReadOnlyList<Refusal>? refusals, CancellationToken stop)
    {
        if (refusals is null)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/plan/mesure/{Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
