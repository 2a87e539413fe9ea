using Clairevoie.Domain;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>A new account with its first mission: who, in which role, for which agency, where, until when.</summary>
public sealed record NewAccount(string Name, Role Role, AgencyId Agency)
{
    public IReadOnlyList<string> Territories { get; init; } = [];
    public DateOnly? Until { get; init; }

    /// <summary>A password given at once; without one, a one-time link is made.</summary>
    public string? Password { get; init; }

    public bool Demonstration { get; init; }
}

/// <summary>An account that was added, and the token of its one-time link where no password was given.</summary>
public sealed record AccountAdded(Account Account, Mission Mission, string? Token);

/// <summary>Adds accounts, each with a first mission.</summary>
public sealed class AddAccount(UserManager<Account> accounts, Missions missions, OneTimeLinks links, TimeProvider clock)
{
    /// <summary>Adds one, or says why not.</summary>
    public async Task<Decision<AccountAdded>> Add(NewAccount asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Role == Role.Public || !Enum.IsDefined(asked.Role))
            return new Refusal("role-unknown", "role");
        if (AccountName.RefusalOf(asked.Name) is { } unfit)
            return unfit;
        var account = new Account { Name = asked.Name, Demonstration = asked.Demonstration };
        if (asked.Password is { } password)
        {
            if (await accounts.RefusalOf(account, password) is { } weak)
                return weak;
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        }

        if (!(await accounts.CreateAsync(account)).Succeeded)
            return new Refusal("name-taken", "name");
        return await Furnish(account, asked, stop);
    }

    private async Task<Decision<AccountAdded>> Furnish(Account account, NewAccount asked, CancellationToken stop)
    {
        var mission = new Mission
        {
            Account = account.Id,
            Agency = asked.Agency,
            Role = asked.Role,
            FromDay = HalfDay.Of(clock.GetUtcNow()).Day,
            UntilDay = asked.Until,
            Territories = asked.Territories,
        };
        await missions.Give(mission, stop);
        var token = asked.Password is null ? await links.Make(account.Id, OneTimeLinks.Password, stop) : null;
        return new AccountAdded(account, mission, token);
    }
}
