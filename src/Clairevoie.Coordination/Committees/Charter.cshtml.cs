using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>Rules and charter of a committee for its members; whoever chairs writes a new version, which everybody signs again before they enter.</summary>
[Shows(Subject.Committee)]
public sealed class CharterModel(CommitteeBook book, CommitteeCharter charter, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>Which committee.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Its papers.</summary>
    public Papers Papers { get; private set; } = default!;

    /// <summary>The mission of whoever looks.</summary>
    public MissionId Mission => HttpContext.Viewer()!.Mission;

    /// <summary>What somebody wrote while the viewer was writing, beside what the viewer wrote; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    /// <summary>That the rules were rewritten while the viewer was writing; nothing while they were not.</summary>
    public ClosedMeanwhile? Closed { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, Id, Act.Read, stop) is not { } papers)
            return NotFound();
        Papers = papers;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        _ = int.TryParse(Request.Form["Version"], out var version);
        if (await charter.Rewrite(HttpContext.Viewer()!, Id, (Request.Form["Rules"], version), stop) is not (var kept, var why))
            return (Closed = await ClosedMeanwhile.Of(book, (HttpContext, HttpContext.Viewer()!), Id, [("Rules", words["rules"])], stop)) is null ? NotFound() : Page();
        if (kept)
            return Redirect(Url.Content("~/comites"));
        foreach (var refusal in why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var page = await OnGet(stop);
        if (why.Count == 0 && page is PageResult)
            Meanwhile = Response.CameLate(new Both(words["rules"], Papers.Committee.Rules, Request.Form["Rules"]));
        return page;
    }
}
