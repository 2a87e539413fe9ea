using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Accounts;

/// <summary>One's own account: what it holds, and how to close the sessions that were left open elsewhere.</summary>
[Shows(Subject.Desk)]
public sealed class MyAccountModel(UserManager<Account> accounts, Entrance entrance, SignInSettings settings, IStringLocalizer<AccountWords> words) : PageModel
{
    /// <summary>Whether the other sessions were just closed.</summary>
    [BindProperty(SupportsGet = true, Name = "fermees")]
    public bool Closed { get; set; }

    /// <summary>Who has signed in.</summary>
    public Entrant Who => HttpContext.Entrant()!;

    /// <summary>What is known of the account.</summary>
    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    public async Task OnGet()
    {
        var passkeys = await accounts.GetPasskeysAsync(Who.Account);
        Facts =
        [
            new Fact(words["mine.name"], Who.Account.Name),
            new Fact(words["mine.mission"], $"{Who.Mission!.Agency} : {AccessWords.Of(Who.Mission.Role)}"),
            new Fact(words["mine.proof"], words[Who.Account.SecondFactor ? "mine.proof.on" : "mine.proof.off"]),
            new Fact(words["mine.passkeys"], passkeys.Count.ToString(System.Globalization.CultureInfo.CurrentCulture)),
            new Fact(words["mine.last"], words["mine.hours", settings.SessionHours]),
        ];
    }

    /// <summary>Every session ends, and this one begins anew.</summary>
    public async Task<IActionResult> OnPostEverywhere()
    {
        var account = await accounts.FindByIdAsync(Who.Account.Id);
        await accounts.UpdateSecurityStampAsync(account!);
        await entrance.Renew(account!, Who.Mission?.Id, Who.Strong);
        return Landing.To("/compte?fermees=true");
    }
}
