using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents.Reading;

/// <summary>What one resident asked: read over, then shown, answered, or put aside for a reason.</summary>
[Shows(Subject.QuarterPage)]
public sealed class OneHeardModel(ReadWords read, IStringLocalizer<ResidentWords> words) : PageModel
{
    public WordRow Row { get; private set; } = null!;

    /// <summary>What was asked, opened.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What somebody else wrote meanwhile, beside what was about to be written; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    public IReadOnlyList<Choice> Reasons => [.. Enum.GetValues<AsideReason>().Select(reason => new Choice(reason.ToString(), words[$"aside.{reason}"]))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Read(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostShow(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop))
            return NotFound();
        if (!Request.StillStands(Row.Stands) || await read.Show(HttpContext.Viewer()!, (Row, Words), (Given("Words"), Given("Answer")), stop) is not { } refusals)
            return await Late(id, stop);
        return refusals.Count == 0 ? Redirect(Url.Content("~/paroles")) : Again(refusals);
    }

    public async Task<IActionResult> OnPostAside(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop))
            return NotFound();
        if (Written.Word<AsideReason>(Given("Reason")) is not { } reason)
            return Again([new("reason-missing", "Reason")]);
        return Request.StillStands(Row.Stands) && await read.PutAside(HttpContext.Viewer()!, Row, reason, stop) ? Redirect(Url.Content("~/paroles")) : await Late(id, stop);
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType && Request.Form.ContainsKey(field) ? Request.Form[field].ToString() : null;

    // Somebody was faster: what they showed, answered or put aside stands beside what was about to be written. Whoever may not write is told that nothing is here.
    private async Task<IActionResult> Late(Guid id, CancellationToken stop)
    {
        if (!AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.QuarterPage) || !await Read(id, stop))
            return NotFound();
        var aside = Row.Aside is { } why ? words[$"aside.{why}"].Value : "";
        Meanwhile = Response.CameLate(
            new Both(words["show.words"], Row.Shown, Given("Words") ?? Row.Shown), new Both(words["show.answer"], Row.Answer, Given("Answer") ?? Row.Answer),
            new Both(words["aside"], aside, Written.Word<AsideReason>(Given("Reason")) is { } reason ? words[$"aside.{reason}"].Value : ""));
        return Page();
    }

    private PageResult Again(IReadOnlyList<Refusal> refusals)
    {
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> Read(Guid id, CancellationToken stop)
    {
        if (await read.Open(HttpContext.Viewer()!, id, stop) is not { } opened)
            return false;
        (Row, Words) = opened;
        return true;
    }
}
