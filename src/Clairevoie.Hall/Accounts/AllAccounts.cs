using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Accounts;

/// <summary>Every account of this host with its missions, as an administrator and the command line read them.</summary>
public sealed class AllAccounts(Cellar cellar, Missions missions, TimeProvider clock)
{
    private static readonly Question List = Question.In<AllAccounts>("Accounts/accounts");

    /// <summary>The accounts by name, each with the missions that hold today.</summary>
    public async Task<IReadOnlyList<(AccountLine Account, IReadOnlyList<Mission> Missions)>> Read(Doing doing, CancellationToken stop)
    {
        var lines = await cellar.Of(Room.Hall).Do(doing, deed => deed.Rows<AccountLine>(List), stop);
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var held = (await missions.All([.. lines.Select(line => line.Id)], stop))
            .Where(mission => mission.HoldsOn(today))
            .ToLookup(mission => mission.Account);
        return [.. lines.Select(line => (line, (IReadOnlyList<Mission>)[.. held[line.Id]]))];
    }
}
