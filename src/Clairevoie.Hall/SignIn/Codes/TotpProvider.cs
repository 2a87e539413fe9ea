using Clairevoie.Hall.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.SignIn.Codes;

/// <summary>Checks the codes of an authenticator against the clock of the house; the same code never serves twice.</summary>
public sealed class TotpProvider(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    /// <summary>Nothing to send: the authenticator makes the code.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    /// <inheritdoc />
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(user);
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key)
            return false;
        if (Totp.StepOfCode(Base32.Read(key), token.Replace(" ", "", StringComparison.Ordinal), clock.GetUtcNow(), user.LastCode) is not { } step)
            return false;
        user.LastCode = step;
        user.Changes.Add("code accepted");

        // Saved at once: of two hands with the same code, the stamp lets only one through.
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    /// <inheritdoc />
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.AuthenticatorKey is not null);
    }
}
