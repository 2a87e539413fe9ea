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

    public IReadOnlyList<Choice> Reasons => [.. Enum.GetValues<AsideReason>().Select(reason => new Choice(reason.ToString(), words[$"aside.{reason}"]))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Read(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostShow(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop) || await read.Show(HttpContext.Viewer()!, (Row, Words), (Given("Words"), Given("Answer")), stop) is not { } refusals)
            return NotFound();
        return refusals.Count == 0 ? Redirect(Url.Content("~/paroles")) : Again(refusals);
    }

    public async Task<IActionResult> OnPostAside(Guid id, CancellationToken stop)
    {
        if (!await Read(id, stop))
            return NotFound();
        if (Written.Word<AsideReason>(Given("Reason")) is not { } reason)
            return Again([new("reason-missing", "Reason")]);
        return await read.PutAside(HttpContext.Viewer()!, id, reason, stop) ? Redirect(Url.Content("~/paroles")) : NotFound();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType && Request.Form.ContainsKey(field) ? Request.Form[field].ToString() : null;

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
