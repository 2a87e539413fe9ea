using System.CommandLine;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Commands;

/// <summary>Locks an account, or unlocks it.</summary>
public static class AccountLockCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (name, var, json) = (AccountCommand.Name(), HouseArguments.Var(), HouseArguments.Json());
        var open = new Option<bool>("--unlock") { Description = "Unlocks the account instead, whatever locked it." };
        var command = new Command("lock", "Locks an account: its sessions end within three seconds, and none begins.") { name, open, var, json };
        command.SetAction(async (given, stop) =>
        {
            await using var office = await AccountOffice.Open(given.GetRequiredValue(var), stop);
            var account = await office.Named(given.GetRequiredValue(name));
            var locked = !given.GetValue(open);
            await office.Part<AccountCare>().Lock(account, locked);
            if (given.GetResult(json) is not null)
                await speech.Json(new { account.Name, Locked = locked }, given.GetValue(json), stop);
            else
                await speech.Data.WriteLineAsync($"{account.Name} is {(locked ? "locked" : "unlocked")}.");
        });
        return command;
    }
}
