using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.SignIn;

/// <summary>Somebody who has signed in adds a passkey. It proves twice, so the session is worth two proofs from then on.</summary>
public sealed class AddPasskey(SignInManager<Account> guard, Entrance entrance, Standings standings, TimeProvider clock)
{
    /// <summary>Takes what the browser made for the challenge that it was given; says whether it was sound.</summary>
    public async Task<bool> Add(Entrant entrant, string credential)
    {
        ArgumentNullException.ThrowIfNull(entrant);
        if (entrant.Account.Demonstration)
            return false;
        var made = await guard.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded || made.UserEntity.Id != entrant.Account.Id)
            return false;
        if (await guard.UserManager.FindByIdAsync(entrant.Account.Id) is not { } account)
            return false;
        made.Passkey.Name ??= HalfDay.Of(clock.GetUtcNow()).Day.ToString("O", CultureInfo.InvariantCulture);
        var kept = await guard.UserManager.AddOrUpdatePasskeyAsync(account, made.Passkey);
        standings.Forget(account.Id);
        if (kept.Succeeded)
            await entrance.Renew(account, entrant.Mission?.Id, strong: true);
        return kept.Succeeded;
    }
}
