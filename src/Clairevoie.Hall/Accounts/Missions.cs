using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Accounts;

/// <summary>The missions of accounts: read, given, ended.</summary>
public sealed class Missions(Cellar cellar, Acting acting, TimeProvider clock)
{
    private static readonly Question Of = Question.In<Missions>("Accounts/missions");
    private static readonly Question TerritoriesOf = Question.In<Missions>("Accounts/mission_territories");
    private static readonly Question Add = Question.In<Missions>("Accounts/add_mission");
    private static readonly Question AddTerritory = Question.In<Missions>("Accounts/add_mission_territory");
    private static readonly Question Close = Question.In<Missions>("Accounts/end_mission");

    private readonly RoomStore hall = cellar.Of(Room.Hall);

    /// <summary>Every mission of these accounts, past ones too: what the house itself asks.</summary>
    public Task<IReadOnlyList<Mission>> All(IReadOnlyList<string> accounts, CancellationToken stop) =>
        hall.Look(glance => Read(glance, accounts), stop);

    /// <summary>Every mission of one account, read by somebody: it leaves a trace.</summary>
    public Task<IReadOnlyList<Mission>> ReadBySomebody(string account, CancellationToken stop) =>
        hall.Do(acting.On(account, Act.Read, "account and missions read"), deed => Read(deed, [account]), stop);

    /// <summary>Gives a mission to an account.</summary>
    public Task Give(Mission mission, CancellationToken stop) => hall.Do(
        acting.On(mission.Account, Act.Change, $"mission given: {mission.Role}"),
        async deed =>
        {
            await deed.Run(Add, new { mission.Id, mission.Account, mission.Agency, Role = mission.Role.ToString(), mission.FromDay, mission.UntilDay });
            await deed.Run(AddTerritory, mission.Territories.Select(territory => new { mission = mission.Id, territory }).ToList());
        },
        stop);

    /// <summary>Ends a mission of this account now; says whether there was one to end.</summary>
    public async Task<bool> End(string account, MissionId mission, CancellationToken stop) => 1 == await hall.Do(
        acting.On(account, Act.Change, "mission ended"),
        deed => deed.Run(Close, new { account, mission, now = clock.GetUtcNow() }),
        stop);

    private static async Task<IReadOnlyList<Mission>> Read(Glance glance, IReadOnlyList<string> accounts)
    {
        if (accounts.Count == 0)
            return [];
        var missions = await glance.Rows<Mission>(Of, new { accounts });
        var territories = (await glance.Rows<(string Mission, string Territory)>(TerritoriesOf, new { accounts }))
            .ToLookup(row => row.Mission, row => row.Territory);
        foreach (var mission in missions)
            mission.Territories = [.. territories[mission.Id.ToString()]];
        return missions;
    }
}
