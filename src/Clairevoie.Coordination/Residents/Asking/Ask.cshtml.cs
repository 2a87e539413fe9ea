using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents.Asking;

/// <summary>Somebody of a quarter asks a question. It is read before anybody sees it.</summary>
[Open("Anybody may ask a question about their quarter; it is read before it is shown.")]
public sealed class AskModel(QuarterNames names, AskForm form, IStringLocalizer<ResidentWords> words) : PageModel
{
    /// <summary>The quarter that it is about.</summary>
    public TerritoryShape Quarter { get; private set; } = null!;

    /// <summary>What became of the form.</summary>
    public Asked Asked { get; private set; } = Asked.NotYet;

    public string Token { get; } = form.Fresh();

    public IActionResult OnGet() => Finds() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!Finds())
            return NotFound();
        Asked = await form.Take(HttpContext, ResidentWordKind.Question, Quarter.Code, figure: "");
        foreach (var refusal in Asked.Why)
            ModelState.Refuse(words, refusal);
        return Page();
    }

    private bool Finds()
    {
        if (names.One(RouteData.Values["code"] as string) is not { } quarter)
            return false;
        Quarter = quarter;
        return true;
    }
}
