using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Commands;

/// <summary>Lists the accounts and the missions that hold today.</summary>
public static class AccountListCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var command = new Command("list", "Lists the accounts, with the missions that hold today.") { var, json };
        command.SetAction(async (given, stop) =>
        {
            await using var office = await AccountOffice.Open(given.GetRequiredValue(var), stop);
            var doing = new Doing(Act.Read, Acting.Console, AgencyId.None, "accounts listed", "account");
            var read = await office.Part<AllAccounts>().Read(doing, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(read.Select(Line), given.GetValue(json), stop);
            else
                foreach (var (account, missions) in read)
                    await speech.Data.WriteLineAsync(Say(account, missions));
        });
        return command;
    }

    private static object Line((AccountLine Account, IReadOnlyList<Mission> Missions) one) => new
    {
        one.Account.Name,
        Locked = IsLocked(one.Account),
        one.Account.SecondFactor,
        one.Account.Passkeys,
        one.Account.Demonstration,
        Missions = one.Missions.Select(mission => new
        {
            Id = mission.Id.ToString(),
            Role = mission.Role.ToString(),
            Agency = mission.Agency.ToString(),
            mission.Territories,
            Until = mission.UntilDay,
        }),
    };

    private static string Say(AccountLine account, IReadOnlyList<Mission> missions) =>
        $"{account.Name}{(IsLocked(account) ? " (locked)" : "")}: "
        + (missions.Count == 0 ? "no mission" : string.Join("; ", missions.Select(mission => $"{mission.Role} for {mission.Agency}")));

    private static bool IsLocked(AccountLine account) => account.LockedUntil > TimeProvider.System.GetUtcNow();
}
