using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.SignIn;

/// <summary>The second step: a code of the authenticator, or a recovery code.</summary>
[Open("Somebody whose password was right gives a code here; it shows nothing else.")]
public sealed class GiveCodeModel(Entrance entrance, IStringLocalizer<SignInWords> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    /// <summary>Whether a recovery code was tried.</summary>
    public bool Recovery { get; private set; }

    public async Task<IActionResult> OnGet() => await entrance.AwaitsCode() ? Page() : Landing.To("/connexion");

    public Task<IActionResult> OnPost(string? code) => Try(code, recovery: false, new Refusal("code-wrong", "code"));

    public Task<IActionResult> OnPostRecovery(string? recovery) => Try(recovery, recovery: true, new Refusal("recovery-wrong", "recovery"));

    private async Task<IActionResult> Try(string? code, bool recovery, Refusal otherwise)
    {
        if (await entrance.ByCode(code ?? "", recovery, HttpContext.RequestAborted) == Entered.Yes)
            return Landing.To(Landing.WithReturn("/connexion", Retour));
        Recovery = recovery;
        ModelState.Refuse(words, otherwise);
        return Page();
    }
}
