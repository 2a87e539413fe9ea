using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.SignIn;

/// <summary>Sign-in by name and password. It sets no cookie before somebody is let in.</summary>
[Open("Whoever has not signed in yet signs in here; it answers alike for every name.")]
public sealed class EnterModel(Entrance entrance, DemonstrationAccounts demonstration, IStringLocalizer<SignInWords> words) : PageModel
{
    /// <summary>The page that was asked for before sign-in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    /// <summary>Whether a password has just been kept.</summary>
    [BindProperty(SupportsGet = true, Name = "garde")]
    public bool Kept { get; set; }

    /// <summary>Demonstration accounts, told only to whoever sits at the machine.</summary>
    public IReadOnlyList<(string Name, Role Role)> Demonstration { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (HttpContext.Entrant() is { } entrant)
            return Landing.To(Landing.Of(entrant, Retour));
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPost(string? name, string? password)
    {
        switch (await entrance.ByPassword(name ?? "", password ?? "", HttpContext.RequestAborted))
        {
            case Entered.Yes:
                return Landing.To(Landing.WithReturn("/connexion", Retour));
            case Entered.NeedsCode:
                return Landing.To(Landing.WithReturn("/connexion/code", Retour));
            default:
                ModelState.Refuse(words, new Refusal("not-let-in"));
                await Show();
                return Page();
        }
    }

    private async Task Show() =>
        Demonstration = HttpContext.IsLoopback() ? await demonstration.All(HttpContext.RequestAborted) : [];
}
