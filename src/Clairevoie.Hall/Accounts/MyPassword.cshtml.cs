using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Accounts;

/// <summary>Somebody changes a password that they know. A wrong current one counts like a failed sign-in.</summary>
[Shows(Subject.Desk)]
public sealed class MyPasswordModel(UserManager<Account> accounts, Entrance entrance, IStringLocalizer<SignInWords> words) : PageModel
{
    /// <summary>Whether it was just changed.</summary>
    public bool Done { get; private set; }

    public async Task OnPost(string? current, string? password, string? again)
    {
        var who = HttpContext.Entrant()!;
        if (this.IsDemonstration())
            return;
        var account = await accounts.FindByIdAsync(who.Account.Id);
        if (await Refusal(account!, current ?? "", password ?? "", again) is { } no)
        {
            ModelState.Refuse(words, no);
            return;
        }

        await entrance.Renew(account!, who.Mission?.Id, who.Strong);
        Done = true;
    }

    private async Task<Refusal?> Refusal(Account account, string current, string password, string? again)
    {
        if (password != again)
            return new Refusal("password-differs", "again");
        if (!await accounts.CheckPasswordAsync(account, current))
        {
            await accounts.AccessFailedAsync(account);
            return new Refusal("password-current", "current");
        }

        if (await accounts.RefusalOf(account, password) is { } weak)
            return weak;
        var changed = await accounts.ChangePasswordAsync(account, current, password);
        return changed.Succeeded ? null : new Refusal("password-current", "current");
    }
}
