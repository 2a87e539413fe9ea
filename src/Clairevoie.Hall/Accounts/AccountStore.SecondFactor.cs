using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>The authenticator's key, sealed under the Hall's; recovery codes, of which only keyed hashes are kept.</summary>
public sealed partial class AccountStore
    : IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>
{
    private const string AuthenticatorPurpose = "authenticator keys";
    private const string RecoveryPurpose = "recovery codes";

    /// <inheritdoc />
    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) =>
        Change(user, enabled ? "second factor on" : "second factor off", () => user.SecondFactor = enabled);

    /// <inheritdoc />
    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.SecondFactor);

    /// <inheritdoc />
    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        Change(user, "authenticator key", () => user.AuthenticatorKey = keys.Seal(keys.Derive(AuthenticatorPurpose), key, user.Id));

    /// <inheritdoc />
    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.AuthenticatorKey is null ? null : keys.OpenWords(keys.Derive(AuthenticatorPurpose), user.AuthenticatorKey, user.Id));

    /// <inheritdoc />
    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Change(user, "recovery codes", () => user.RecoveryCodes = string.Join(' ', recoveryCodes.Select(code => Hash(user, code))));

    /// <inheritdoc />
    public async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var given = Hash(user, code);
        var left = Codes(user);
        if (!left.Remove(given))
            return false;
        await Change(user, "recovery code used", () => user.RecoveryCodes = string.Join(' ', left));
        return true;
    }

    /// <inheritdoc />
    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(Codes(user).Count);

    private static List<string> Codes(Account user) => [.. user.RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private string Hash(Account user, string code) => Convert.ToBase64String(
        HMACSHA256.HashData(keys.Derive(RecoveryPurpose), Encoding.UTF8.GetBytes($"{user.Id}/{code.Trim().ToUpperInvariant()}")));
}
