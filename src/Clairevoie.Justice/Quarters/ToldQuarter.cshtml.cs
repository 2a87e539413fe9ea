using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Justice.Returns;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Quarters;

/// <summary>A quarter that was told, what was withdrawn from it and why; the prosecutor corrects it where its numbers changed since.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class ToldQuarterModel(QuarterBook book, IStringLocalizer<ReturnWords> words) : PageModel
{
    private const int Longest = 200;

    /// <summary>The quarter or the year.</summary>
    public QuarterLook Look { get; private set; } = null!;

    /// <summary>What was withdrawn, by reason, with how many counts.</summary>
    public IEnumerable<IGrouping<WhyHidden, HiddenCount>> Withdrawn => Look.Audit.GroupBy(hidden => hidden.Why).OrderBy(why => why.Key);

    public async Task<IActionResult> OnGet(string? periode, CancellationToken stop) => await Find(periode, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost([FromForm] string? period, [FromForm] string? reason, CancellationToken stop)
    {
        if (!await Find(period, stop))
            return NotFound();
        var why = PlainText.Of(reason ?? "").Trim();
        if (why.Length is 0 or > Longest)
            ModelState.Refuse(words, new("correction-without-reason", "Reason", Longest));
        else if (await book.Correct(HttpContext.Viewer()!, Look.Period, why, stop))
            return Redirect(Url.Content($"~/justice/trimestres/publie?periode={Look.Period}"));
        else
            ModelState.Refuse(words, new("nothing-to-correct", "Reason"));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> Find(string? period, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!QuarterBook.MayTell(viewer) || ReturnPeriod.Read(period) is not { Months: 3 or 12 } quarter)
            return false;
        Look = await book.Look(viewer, quarter, stop);
        return Look.Told is not null;
    }
}
