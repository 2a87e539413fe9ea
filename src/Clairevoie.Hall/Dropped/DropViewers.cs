using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;

namespace Clairevoie.Hall.Dropped;

/// <summary>In whose name a dropped file is taken: a mission that holds today, of the account that the host named, which the table lets do it.</summary>
public sealed class DropViewers(Cellar cellar, Standings standings, MissionGround ground)
{
    private static readonly Question ByLookup = Question.In<DropViewers>("Accounts/account_by_lookup");

    /// <summary>The viewer, or nothing while no such mission holds.</summary>
    public async Task<Viewer?> Of(string name, ITakeFiles taker, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(taker);
        var account = await cellar.Of(Room.Hall).Look(hall => hall.One<Account>(ByLookup, new { lookup = name.ToUpper(CultureInfo.InvariantCulture) }), stop);
        if (account is null || account.IsLockedByHand || await standings.Of(account.Id, stop) is not { } standing)
            return null;
        return standing.Missions.Select(mission => new Viewer(mission.Id, mission.Agency, mission.Role, ground.Inside(mission.Territories))).FirstOrDefault(taker.IsFor);
    }
}
