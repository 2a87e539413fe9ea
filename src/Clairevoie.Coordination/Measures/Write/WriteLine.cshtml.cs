using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Write;

/// <summary>A new line of the plan.</summary>
[Shows(Subject.PlanMeasure, Writes = true)]
public sealed class NewLineModel(PlanWriting writing, PlanRegister register, IStringLocalizer<PlanWords> words) : PageModel
{
    /// <summary>The fields.</summary>
    public LineForm Form { get; private set; } = default!;

    public async Task OnGet(CancellationToken stop) => Form = await Fields(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var decided = await writing.New(HttpContext.Viewer()!, LineForm.Read(Request.Form), stop);
        if (decided is Decision<Guid>.Yes(var id))
            return Redirect(Url.Content($"~/plan/mesure/{id}"));
        foreach (var refusal in ((Decision<Guid>.No)decided).Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Form = await Fields(stop);
        return Page();
    }

    private async Task<LineForm> Fields(CancellationToken stop)
    {
        var plans = await register.Plans(stop);
        return new(name => Request.HasFormContentType ? Request.Form[name].ToString() : name == "Pilot" && !PlanRights.WritesAll(HttpContext.Viewer()!) ? HttpContext.Viewer()!.Agency.ToString() : null, words)
        {
            Plans = [.. plans.Where(plan => plan.IsFollowedOn(register.Today)).Select(plan => new Choice(plan.Code, plan.Title))],
        };
    }
}

/// <summary>A line of the plan, written over the version that was read.</summary>
[Shows(Subject.PlanMeasure, Writes = true)]
public sealed class ChangeLineModel(PlanWriting writing, LineBook lines, IStringLocalizer<PlanWords> words) : PageModel
{
    /// <summary>Which line.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The fields.</summary>
    public LineForm Form { get; private set; } = default!;

    /// <summary>The line as it stands now.</summary>
    public LineRow Row { get; private set; } = default!;

    /// <summary>What somebody wrote in between, field by field; nothing when nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await lines.ToWrite(HttpContext.Viewer()!, Id, stop) is not ({ } row, { } line))
            return NotFound();
        Row = row;
        Form = new(LineForm.Of(line), words) { Plans = [new(row.Plan, row.Plan)] };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        _ = int.TryParse(Request.Form["Version"], out var version);
        var (what, why) = await writing.Change(HttpContext.Viewer()!, (Id, version), LineForm.Read(Request.Form), stop);
        if (what == LineWriting.NotThere || await lines.ToWrite(HttpContext.Viewer()!, Id, stop) is not ({ } row, { } line))
            return NotFound();
        if (what == LineWriting.Kept && why.Count == 0)
            return Redirect(Url.Content($"~/plan/mesure/{Id}"));
        foreach (var refusal in why)
            ModelState.Refuse(words, refusal);
        Row = row;
        Form = new(name => Request.Form[name].ToString(), words) { Plans = [new(row.Plan, row.Plan)] };
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (what == LineWriting.WrittenMeanwhile)
            Meanwhile = Response.CameLate(Form.Against(LineForm.Of(line)));
        return Page();
    }
}
