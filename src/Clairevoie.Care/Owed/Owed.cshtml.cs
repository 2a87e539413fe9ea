using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Care.Owed;

/// <summary>Which structures have not signed which months, and one press to ask each for it.</summary>
[Shows(Subject.CareReturn, Sight.Count)]
public sealed class OwedModel(OwedBook book) : PageModel
{
    /// <summary>The months, latest first.</summary>
    public IReadOnlyList<OwedMonth> Months { get; private set; } = [];

    /// <summary>Whether the viewer may ask.</summary>
    public bool MayAsk => OwedBook.MayAsk(HttpContext.Viewer()!);

    public async Task OnGet(CancellationToken stop) => Months = await book.Of(HttpContext.Viewer()!, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await book.Ask(HttpContext.Viewer()!, Request.Form["Structure"], Request.Form["Month"], stop) ? Redirect(Url.Content("~/soin/manquants")) : NotFound();
}
