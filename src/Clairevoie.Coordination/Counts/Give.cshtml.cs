using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Counts;

/// <summary>The one form that a link in a letter opens: the count of a month.</summary>
[Open("A link that serves once, for forty-five days, to whom it was given: it shows which count of which month is asked, and takes one number.")]
public sealed class GiveModel(CountLinks links, CountBook book, IStringLocalizer<CountWords> words) : PageModel
{
    /// <summary>What stands behind the link.</summary>
    [BindProperty(SupportsGet = true, Name = "jeton")]
    public string Token { get; set; } = "";

    /// <summary>What is asked.</summary>
    public CountAskedRow? Asked { get; private set; }

    /// <summary>Whether the count is kept.</summary>
    public bool Done { get; private set; }

    /// <summary>The month, as people say it.</summary>
    public string Month => ReturnPeriod.Read(Asked?.Month)?.First.ToString("y", CultureInfo.CurrentCulture) ?? "";

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Asked = await links.Open(Token, book.Today, stop);
        return Asked is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await links.Give(Token, new(Request.Form["Counted"]), book.Today, stop) is not { } refusals)
            return NotFound();
        Done = refusals.Count == 0;
        if (Done)
            return Page();
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
