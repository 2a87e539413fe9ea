using System.Buffers.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Accounts;

/// <summary>The passkeys of one's own account: seen, added by a script, removed by a form.</summary>
[Shows(Subject.Desk)]
public sealed class MyKeysModel(UserManager<Account> accounts) : PageModel
{
    /// <summary>The passkeys, oldest first.</summary>
    public IList<UserPasskeyInfo> Keys { get; private set; } = [];

    public async Task OnGet() => Keys = await accounts.GetPasskeysAsync(HttpContext.Entrant()!.Account);

    public async Task<IActionResult> OnPostRemove(string? key)
    {
        if (!this.IsDemonstration() && !string.IsNullOrEmpty(key) && Base64Url.IsValid(key))
        {
            var account = await accounts.FindByIdAsync(HttpContext.Entrant()!.Account.Id);
            await accounts.RemovePasskeyAsync(account!, Base64Url.DecodeFromChars(key));
        }

        return Landing.To("/compte/cles");
    }
}
