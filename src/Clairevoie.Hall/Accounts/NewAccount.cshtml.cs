using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Accounts;

/// <summary>An administrator adds an account with its first mission, and gets the one-time link to hand over.</summary>
[Shows(Subject.Account, Writes = true)]
public sealed class NewAccountModel(AddAccount add, TimeProvider clock, IStringLocalizer<AccountWords> words, IStringLocalizer<SignInWords> names) : PageModel
{
    /// <summary>What was written of the mission.</summary>
    [BindProperty]
    public MissionForm Form { get; set; } = new();

    /// <summary>The link, once the account is there.</summary>
    public GivenLink? Link { get; private set; }

    public async Task OnPost(string? name)
    {
        switch (Form.Read("", HalfDay.Of(clock.GetUtcNow()).Day))
        {
            case Decision<Mission>.No no:
                foreach (var why in no.Why)
                    ModelState.Refuse(words, why);
                break;
            case Decision<Mission>.Yes yes:
                await Add((name ?? "").Trim(), yes.Fact);
                break;
        }
    }

    private async Task Add(string name, Mission mission)
    {
        var asked = new NewAccount(name, mission.Role, mission.Agency) { Territories = mission.Territories, Until = mission.UntilDay };
        switch (await add.Add(asked, HttpContext.RequestAborted))
        {
            case Decision<AccountAdded>.No no:
                ModelState.Refuse(names, no.Why[0]);
                break;
            case Decision<AccountAdded>.Yes yes:
                Link = GivenLink.Of(Request, name, yes.Fact.Token!);
                break;
        }
    }
}
