using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>The minutes of one meeting, sealed to the members; two who write at once lose no word.</summary>
[Shows(Subject.Committee)]
public sealed class MinutesModel(CommitteeBook book, CommitteeWork work, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>Which committee.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which meeting.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Meeting { get; set; }

    /// <summary>The minutes as they stand.</summary>
    public Minutes Kept { get; private set; } = default!;

    /// <summary>What somebody wrote while the viewer was writing, beside what the viewer wrote; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    /// <summary>That the rules were rewritten while the viewer was writing; nothing while they were not.</summary>
    public ClosedMeanwhile? Closed { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.OpenMinutes(HttpContext.Viewer()!, Id, Meeting, stop) is not { } kept)
            return NotFound();
        Kept = kept;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        _ = int.TryParse(Request.Form["Version"], out var version);
        if (await work.Write(HttpContext.Viewer()!, (Id, Meeting, version), Request.Form["Minutes"], stop) is not (var kept, var why))
            return (Closed = await ClosedMeanwhile.Of(book, (HttpContext, HttpContext.Viewer()!), Id, [("Minutes", words["minutes"])], stop)) is null ? NotFound() : Page();
        if (kept)
            return Redirect(Url.Content($"~/comites/{Id}/seances/{Meeting}"));
        foreach (var refusal in why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var page = await OnGet(stop);
        if (why.Count == 0 && page is PageResult)
            Meanwhile = Response.CameLate(new Both(words["minutes"], Kept.Words, Request.Form["Minutes"]));
        return page;
    }
}
