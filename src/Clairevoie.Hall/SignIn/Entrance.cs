using System.Security.Claims;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.SignIn;

/// <summary>What a try at sign-in comes to.</summary>
public enum Entered
{
    /// <summary>Not let in; the same answer whatever the reason.</summary>
    No,

    /// <summary>The password was right, and a code is asked for.</summary>
    NeedsCode,

    /// <summary>Let in.</summary>
    Yes,
}

/// <summary>
/// Lets people in by password and code, or by passkey. Unknown name, wrong password, locked account, too many tries:
/// one answer, in the time of one password check.
/// </summary>
public sealed class Entrance(SignInManager<Account> guard, IPasswordHasher<Account> hasher, SignInPace pace, EntranceBook book)
{
    private static readonly Account Nobody = new();
    private static string? nobodysHash;

    /// <summary>Tries a name and a password.</summary>
    public async Task<Entered> ByPassword(string name, string password, CancellationToken stop)
    {
        using var turn = await pace.Turn(name, stop);
        if (!turn.IsAcquired)
            return Entered.No;
        var account = await guard.UserManager.FindByNameAsync(name.Trim());
        if (account is null || account.PasswordHash is null || !await MayTry(account))
        {
            TakeAsLong(password);
            book.CountRefusal();
            return Entered.No;
        }

        var result = await guard.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            await book.Note(account, "signed in by password", stop);
        return result.Succeeded ? Entered.Yes : result.RequiresTwoFactor ? Entered.NeedsCode : Entered.No;
    }

    /// <summary>Whether a password was right on this browser a moment ago, and a code is awaited.</summary>
    public async Task<bool> AwaitsCode() => await guard.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>Tries a code of the authenticator, or a recovery code, after the password.</summary>
    public async Task<Entered> ByCode(string code, bool recovery, CancellationToken stop)
    {
        if (await guard.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return Entered.No;
        using var turn = await pace.Turn(account.Name, stop);
        if (!turn.IsAcquired || !await MayTry(account))
            return Entered.No;
        var result = recovery
            ? await guard.TwoFactorRecoveryCodeSignInAsync(code)
            : await guard.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
            await book.Note(account, recovery ? "signed in by recovery code" : "signed in by code", stop);
        return result.Succeeded ? Entered.Yes : Entered.No;
    }

    /// <summary>Tries a passkey: it proves twice at once, by what one has and by what opens it.</summary>
    public async Task<Entered> ByPasskey(string credential, CancellationToken stop)
    {
        var proof = await guard.PerformPasskeyAssertionAsync(credential);
        if (!proof.Succeeded || proof.User.IsLockedByHand || !IsInPlace(proof.User))
        {
            book.CountRefusal();
            return Entered.No;
        }

        await guard.UserManager.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey);
        await guard.SignInWithClaimsAsync(proof.User, isPersistent: false, [Pass.ProvedTwice]);
        await book.Note(proof.User, "signed in by passkey", stop);
        return Entered.Yes;
    }

    /// <summary>Begins the session anew, in this mission: after a choice, or after something changed that ends sessions.</summary>
    public Task Renew(Account account, MissionId? mission, bool strong)
    {
        var claims = new List<Claim>();
        if (strong)
            claims.Add(Pass.ProvedTwice);
        if (mission is { } chosen)
            claims.Add(Pass.In(chosen));
        return guard.SignInWithClaimsAsync(account, isPersistent: false, claims);
    }

    /// <summary>Ends the session on this browser.</summary>
    public Task Leave() => guard.SignOutAsync();

    // A hash of nobody's, made as all others are, so that checking against it costs the same.
    private void TakeAsLong(string password)
    {
        nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
    }

    private async Task<bool> MayTry(Account account) =>
        IsInPlace(account) && !await guard.UserManager.IsLockedOutAsync(account);

    private bool IsInPlace(Account account) => !account.Demonstration || guard.Context.IsLoopback();
}
