using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>Passkeys (WebAuthn): public keys only, nothing that could sign in somebody's place.</summary>
public sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    private static readonly Question Passkeys = Question.In<AccountStore>("Accounts/passkeys");
    private static readonly Question SavePasskey = Question.In<AccountStore>("Accounts/save_passkey");
    private static readonly Question RemovePasskey = Question.In<AccountStore>("Accounts/remove_passkey");
    private static readonly Question ByPasskey = Question.In<AccountStore>("Accounts/account_by_passkey");

    /// <inheritdoc />
    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => hall.Do(
        acting.On(user.Id, Act.Change, "passkey added or used"),
        deed => deed.Run(SavePasskey, PasskeyRow.Of(user.Id, passkey)),
        cancellationToken);

    /// <inheritdoc />
    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => hall.Do(
        acting.On(user.Id, Act.Change, "passkey removed"),
        deed => deed.Run(RemovePasskey, new { id = PasskeyRow.IdOf(credentialId), account = user.Id }),
        cancellationToken);

    /// <inheritdoc />
    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken)
    {
        var rows = await hall.Look(glance => glance.Rows<PasskeyRow>(Passkeys, new { account = user.Id }), cancellationToken);
        return [.. rows.Select(row => row.ToPasskey())];
    }

    /// <inheritdoc />
    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        hall.Look(glance => glance.One<Account>(ByPasskey, new { passkey = PasskeyRow.IdOf(credentialId) }), cancellationToken);

    /// <inheritdoc />
    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await GetPasskeysAsync(user, cancellationToken)).FirstOrDefault(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credentialId));
}
