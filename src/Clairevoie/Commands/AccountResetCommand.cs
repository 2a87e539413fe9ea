using System.CommandLine;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Commands;

/// <summary>Makes a one-time link by which somebody chooses a new password.</summary>
public static class AccountResetCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (name, var, house, json) = (AccountCommand.Name(), HouseArguments.Var(), AccountCommand.House(), HouseArguments.Json());
        var command = new Command("reset", "Prints a one-time link by which the person chooses a new password; it serves for 24 hours.") { name, house, var, json };
        command.SetAction(async (given, stop) =>
        {
            await using var office = await AccountOffice.Open(given.GetRequiredValue(var), stop);
            var account = await office.Named(given.GetRequiredValue(name));
            if (account.Demonstration)
                throw new CommandRefused($"{account.Name} is a demonstration account: its password is public and stays.");
            var link = AccountOffice.Link(given.GetRequiredValue(house), await office.Part<AccountCare>().Link(account, stop));
            if (given.GetResult(json) is not null)
                await speech.Json(new { account.Name, Link = link }, given.GetValue(json), stop);
            else
                await speech.Data.WriteLineAsync(link);
        });
        return command;
    }
}
