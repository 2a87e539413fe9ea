using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>Keeps accounts in the Hall's store for ASP.NET Core Identity: every change with its trace, or neither.</summary>
public sealed partial class AccountStore(Cellar cellar, Acting acting, TimeProvider clock) : IUserStore<Account>
{
    private static readonly Question Add = Question.In<AccountStore>("Accounts/add_account");
    private static readonly Question Save = Question.In<AccountStore>("Accounts/save_account");
    private static readonly Question ById = Question.In<AccountStore>("Accounts/account_by_id");
    private static readonly Question ByLookup = Question.In<AccountStore>("Accounts/account_by_lookup");
    private static readonly IdentityError NameTaken = new() { Code = "name-taken" };
    private static readonly IdentityError ChangedMeanwhile = new() { Code = "changed-meanwhile" };

    private readonly RoomStore hall = cellar.Of(Room.Hall);
    private readonly RoomKeys keys = cellar.KeysOf(Room.Hall);

    /// <inheritdoc />
    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.MadeAt = clock.GetUtcNow();
        var added = await hall.Do(acting.On(user.Id, Act.Enter, "account made"), deed => deed.Run(Add, user), cancellationToken);
        user.Changes.Clear();
        return added == 1 ? IdentityResult.Success : IdentityResult.Failed(NameTaken);
    }

    /// <inheritdoc />
    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var purpose = user.Changes.Count == 0 ? "account saved" : string.Join(", ", user.Changes.Distinct());
        var next = Guid.NewGuid().ToString("N");
        var saved = await hall.Do(acting.On(user.Id, Act.Change, purpose), deed => deed.Run(Save, Row(user, next)), cancellationToken);
        if (saved == 0)
            return IdentityResult.Failed(ChangedMeanwhile);
        user.EditStamp = next;
        user.Changes.Clear();
        return IdentityResult.Success;
    }

    /// <summary>An account is locked, never erased: the trace still names it.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("An account is locked, never erased.");

    /// <inheritdoc />
    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        hall.Look(glance => glance.One<Account>(ById, new { id = userId }), cancellationToken);

    /// <inheritdoc />
    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        hall.Look(glance => glance.One<Account>(ByLookup, new { lookup = normalizedUserName }), cancellationToken);

    /// <inheritdoc />
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    /// <inheritdoc />
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    /// <inheritdoc />
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        Change(user, "name", () => user.Name = userName ?? "");

    /// <inheritdoc />
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Lookup);

    /// <inheritdoc />
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken)
    {
        user.Lookup = normalizedName ?? "";
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // The cellar is the house's, not ours.
    }

    private static Task Change(Account user, string what, Action change)
    {
        change();
        user.Changes.Add(what);
        return Task.CompletedTask;
    }

    private static object Row(Account user, string newStamp) => new
    {
        user.Id, user.Name, user.Lookup, user.PasswordHash, user.SecurityStamp, user.EditStamp, NewStamp = newStamp,
        user.FailedCount, user.LockedUntil, user.SecondFactor, user.AuthenticatorKey, user.LastCode, user.RecoveryCodes,
    };
}
