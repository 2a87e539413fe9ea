using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Store;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>Somebody who holds a one-time link chooses a password: the link is used up with it, or neither is done.</summary>
public sealed class ChoosePassword(Cellar cellar, Acting acting, UserManager<Account> accounts, TimeProvider clock)
{
    private static readonly Question UseUp = Question.In<ChoosePassword>("Accounts/use_link");
    private static readonly Question Choose = Question.In<ChoosePassword>("Accounts/choose_password");

    private readonly RoomStore hall = cellar.Of(Room.Hall);

    /// <summary>The new password is kept and every session of the account has ended; or why not.</summary>
    public async Task<Decision<Account>> With(string account, string token, string password, CancellationToken stop)
    {
        if (await accounts.FindByIdAsync(account) is not { } found)
            return new Refusal("link-spent");
        if (await accounts.RefusalOf(found, password) is { } refusal)
            return refusal;
        var hash = accounts.PasswordHasher.HashPassword(found, password);
        return await Keep(account, token, hash, stop) ? found : new Refusal("link-spent");
    }

    private Task<bool> Keep(string account, string token, string hash, CancellationToken stop) => hall.Do(
        acting.On(account, Act.Change, "password chosen by link"),
        async deed =>
        {
            if (await deed.Run(UseUp, new { hash = OnceLink.HashOf(token), purpose = OneTimeLinks.Password, now = clock.GetUtcNow() }) == 0)
                return false;
            await deed.Run(Choose, new { hash, stamp = Guid.NewGuid().ToString("N"), edit = Guid.NewGuid().ToString("N"), account });
            return true;
        },
        stop);
}
