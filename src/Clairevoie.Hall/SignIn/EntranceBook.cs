using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;

namespace Clairevoie.Hall.SignIn;

/// <summary>Who came in, and how often nobody did: the trace of the entrance.</summary>
public sealed class EntranceBook(Cellar cellar, Acting acting)
{
    private readonly RoomStore hall = cellar.Of(Room.Hall);

    /// <summary>Notes that this account signed in or out, and how.</summary>
    public Task Note(Account account, string how, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(account);
        return hall.Do(acting.On(account.Id, Act.SignIn, how), _ => Task.CompletedTask, stop);
    }

    /// <summary>Counts a try that led nowhere, by the hour; not which name was tried.</summary>
    public void CountRefusal() => hall.CountRefusal("/connexion");
}
