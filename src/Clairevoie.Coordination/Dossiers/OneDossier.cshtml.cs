using Clairevoie.Coordination.Residents;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>One dossier with the words of all sides; the health agency, the prosecutor's office and the town add theirs.</summary>
[Shows(Subject.HsaDossier)]
public sealed class OneDossierModel(DossierBook book, ResidentBook residents, IStringLocalizer<DossierWords> words) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The dossier.</summary>
    public DossierRow Row { get; private set; } = default!;

    /// <summary>What residents of the quarter asked and contested, with the answers.</summary>
    public IReadOnlyList<WordRow> Residents { get; private set; } = [];

    /// <summary>What partners added.</summary>
    public IReadOnlyList<DossierWord> Said { get; private set; } = [];

    /// <summary>Whether the viewer may add words.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.HsaDossier);

    /// <summary>What was written in the field.</summary>
    public string? Given => Request.HasFormContentType ? Request.Form["Words"].ToString() : null;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Found(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Found(stop) || await book.Say(HttpContext.Viewer()!, Id, Given, stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/dossiers/{Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> Found(CancellationToken stop)
    {
        if (await book.One(HttpContext.Viewer()!, Id, stop) is not { } row)
            return false;
        (Row, Residents, Said) = (row, await residents.Public(null, row.Territory, stop), await book.Words(row.Id, stop));
        return true;
    }
}
