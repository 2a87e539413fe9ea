using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.SignIn;

/// <summary>The one-time link that an empty house prints: whoever holds it makes the first administrator's account.</summary>
[Open("The link itself proves who may come; without one it says that the link has served.")]
public sealed class BecomeFirstModel(FirstAdministrator first, IStringLocalizer<SignInWords> words) : PageModel
{
    /// <summary>The token of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jeton { get; set; }

    /// <summary>Whether the link no longer serves.</summary>
    public bool Spent { get; private set; }

    public async Task OnGet() => Spent = !await first.IsAwaited(Jeton ?? "", HttpContext.RequestAborted);

    public async Task<IActionResult> OnPost(string? name, string? password, string? again)
    {
        if (password != again)
        {
            ModelState.Refuse(words, new Refusal("password-differs", "again"));
            return Page();
        }

        var made = await first.Come(Jeton ?? "", name ?? "", password ?? "", HttpContext.RequestAborted);
        if (made is Decision<Account>.No no)
        {
            ModelState.Refuse(words, no.Why[0]);
            return Page();
        }

        return Landing.To("/connexion?garde=true");
    }
}
