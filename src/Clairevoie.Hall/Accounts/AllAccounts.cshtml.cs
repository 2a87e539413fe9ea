using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Accounts;

/// <summary>The accounts of this host, for its administrators.</summary>
[Shows(Subject.Account)]
public sealed class AllAccountsModel(AllAccounts all, TimeProvider clock) : PageModel
{
    private Dictionary<string, IReadOnlyList<Mission>> missions = [];

    /// <summary>The accounts, by name.</summary>
    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    public async Task OnGet()
    {
        var doing = Doing.Of(HttpContext.ViewerOrPublic(), Act.Read, "accounts listed", "account");
        var read = await all.Read(doing, HttpContext.RequestAborted);
        Accounts = [.. read.Select(line => line.Account)];
        missions = read.ToDictionary(line => line.Account.Id, line => line.Missions);
    }

    /// <summary>The missions of an account that hold today.</summary>
    public IReadOnlyList<Mission> MissionsOf(string account) => missions[account];

    /// <summary>In which state an account is: the last word of a resource key.</summary>
    public string StateOf(AccountLine account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account switch
        {
            { LockedUntil: { } until } when until > clock.GetUtcNow() => "locked",
            { Demonstration: true } => "demonstration",
            _ => "open",
        };
    }
}
