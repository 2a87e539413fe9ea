using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.SignIn;

/// <summary>Whoever holds a one-time link chooses a password. Looking at the page does not use the link up.</summary>
[Open("The link itself proves who may come; without one it says that the link has served.")]
public sealed class NewPasswordModel(OneTimeLinks links, ChoosePassword choose, IStringLocalizer<SignInWords> words) : PageModel
{
    /// <summary>The token of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jeton { get; set; }

    /// <summary>Whether the link no longer serves.</summary>
    public bool Spent { get; private set; }

    public async Task OnGet() => Spent = await Account() is null;

    public async Task<IActionResult> OnPost(string? password, string? again)
    {
        if (await Account() is not { } account)
        {
            Spent = true;
            return Page();
        }

        if (password != again)
        {
            ModelState.Refuse(words, new Refusal("password-differs", "again"));
            return Page();
        }

        if (await choose.With(account, Jeton!, password ?? "", HttpContext.RequestAborted) is Decision<Account>.No no)
        {
            ModelState.Refuse(words, no.Why[0]);
            return Page();
        }

        return Landing.To("/connexion?garde=true");
    }

    private async Task<string?> Account() =>
        string.IsNullOrEmpty(Jeton) ? null : await links.AccountOf(Jeton, OneTimeLinks.Password, HttpContext.RequestAborted);
}
