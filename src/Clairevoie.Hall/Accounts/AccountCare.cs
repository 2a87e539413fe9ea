using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>What an administrator does for an account: a link for a new password, a lock, the end of lost proofs.</summary>
public sealed class AccountCare(UserManager<Account> accounts, OneTimeLinks links, Standings standings)
{
    /// <summary>The account of this identifier.</summary>
    public Task<Account?> Find(string id) => accounts.FindByIdAsync(id);

    /// <summary>The account of this name.</summary>
    public Task<Account?> FindByName(string name) => accounts.FindByNameAsync(name);

    /// <summary>A one-time link by which the holder chooses a password.</summary>
    public Task<string> Link(Account account, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(account);
        return links.Make(account.Id, OneTimeLinks.Password, stop);
    }

    /// <summary>Locks it until it is unlocked by hand (its sessions end), or unlocks it, whatever locked it.</summary>
    public async Task Lock(Account account, bool locked)
    {
        ArgumentNullException.ThrowIfNull(account);
        account.FailedCount = 0;
        if (locked)
            account.SecurityStamp = Guid.NewGuid().ToString("N");
        await accounts.SetLockoutEndDateAsync(account, locked ? Account.ForEver : null);
        TakesEffect(account);
    }

    /// <summary>Removes the second code, the recovery codes and the passkeys of somebody who lost them.</summary>
    public async Task DropProofs(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        account.AuthenticatorKey = null;
        account.RecoveryCodes = "";
        await accounts.SetTwoFactorEnabledAsync(account, false);
        TakesEffect(account);
    }

    /// <summary>What was done is seen by this host at the next request.</summary>
    public void TakesEffect(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        standings.Forget(account.Id);
    }
}
