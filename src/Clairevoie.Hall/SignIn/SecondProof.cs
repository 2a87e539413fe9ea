using Clairevoie.Hall.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.SignIn;

/// <summary>Sets up, renews and removes the second proof of an account; the session goes on, every other one ends.</summary>
public sealed class SecondProof(UserManager<Account> accounts, Entrance entrance, Standings standings)
{
    private const int Codes = 10;

    /// <summary>A new authenticator key, not asked for until a first code confirms it.</summary>
    public async Task Begin(Entrant entrant)
    {
        var account = await Fresh(entrant);
        if (account.SecondFactor)
            return;
        await accounts.ResetAuthenticatorKeyAsync(account);
        await GoOn(entrant, account, entrant.Strong);
    }

    /// <summary>Turns the second code on when this first one is right; gives the recovery codes, once.</summary>
    public async Task<IReadOnlyList<string>?> Confirm(Entrant entrant, string code)
    {
        var account = await Fresh(entrant);
        if (account.SecondFactor || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
            return null;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await NewCodes(entrant, account);
    }

    /// <summary>Ten new recovery codes; the earlier ones no longer serve.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Entrant entrant) => await NewCodes(entrant, await Fresh(entrant));

    /// <summary>Turns the second code off.</summary>
    public async Task TurnOff(Entrant entrant)
    {
        var account = await Fresh(entrant);
        account.AuthenticatorKey = null;
        account.RecoveryCodes = "";
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await GoOn(entrant, account, strong: false);
    }

    /// <summary>The account as it now stands in the store.</summary>
    public async Task<Account> Fresh(Entrant entrant)
    {
        ArgumentNullException.ThrowIfNull(entrant);
        return await accounts.FindByIdAsync(entrant.Account.Id) ?? throw new InvalidOperationException("The account of an open session is gone.");
    }

    private async Task<IReadOnlyList<string>> NewCodes(Entrant entrant, Account account)
    {
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? [];
        await GoOn(entrant, account, strong: true);
        return [.. codes];
    }

    private Task GoOn(Entrant entrant, Account account, bool strong)
    {
        standings.Forget(account.Id);
        return entrance.Renew(account, entrant.Mission?.Id, strong);
    }
}
