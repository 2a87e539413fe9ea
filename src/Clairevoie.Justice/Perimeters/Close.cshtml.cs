using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Perimeters;

/// <summary>The prosecutor says from which day a perimeter no longer holds.</summary>
[Shows(Subject.ProtectedPerimeter, Writes = true)]
public sealed class CloseModel(PerimeterBook book, IStringLocalizer<PerimeterWords> words) : PageModel
{
    /// <summary>Which perimeter.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What it is.</summary>
    public PerimeterKept Kept { get; private set; } = default!;

    /// <summary>The day shown first.</summary>
    public string Day => (Kept.ValidUntil ?? book.Today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.OneToClose(HttpContext.Viewer()!, Id.ToString("D"), stop) is not { } kept)
            return NotFound();
        Kept = kept;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await book.Close(HttpContext.Viewer()!, Id.ToString("D"), Request.Form["Until"], stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content("~/justice/perimetres"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
