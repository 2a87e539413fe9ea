using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Notes;

/// <summary>Somebody of the agency reads a note again, and lets it go or takes it back.</summary>
[Shows(Subject.CareNote, Writes = true)]
public sealed class ReadAgainModel(NoteBook book, IStringLocalizer<NoteWords> words) : PageModel
{
    /// <summary>Which note.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What it says, and whether it left.</summary>
    public NoteKept Kept { get; private set; } = default!;

    /// <summary>Why it stays for now.</summary>
    public IReadOnlyList<string> Stays => [.. Kept.WhyItStays(book.Today).Select(why => words[$"refusal.{why.Code}"].Value)];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.OneOfOurs(HttpContext.Viewer()!, Id, stop) is not { } kept)
            return NotFound();
        Kept = kept;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var decided = await book.LetGo(HttpContext.Viewer()!, Id, Request.Form["ReadAgain"] == "yes", stop);
        if (decided is null)
            return NotFound();
        if (decided is not Decision<NoteKept>.No no)
            return Redirect(Url.Content("~/soin/notes"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }

    public async Task<IActionResult> OnPostBack(CancellationToken stop) =>
        await book.TakeItBack(HttpContext.Viewer()!, Id, stop) ? Redirect(Url.Content("~/soin/notes")) : NotFound();
}
