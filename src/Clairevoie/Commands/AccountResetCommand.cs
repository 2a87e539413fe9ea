using System.CommandLine;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Commands;

/// <summary>Makes a one-time link by which somebody chooses a new password.</summary>
public static class AccountResetCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (name, var, house) = (AccountCommand.Name(), HouseArguments.Var(), AccountCommand.House());
        var command = new Command("reset", "Prints a one-time link by which the person chooses a new password; it serves for 24 hours.") { name, house, var };
        command.SetAction(async (given, stop) =>
        {
            await using var office = await AccountOffice.Open(given.GetRequiredValue(var), stop);
            var account = await office.Named(given.GetRequiredValue(name));
            if (account.Demonstration)
                throw new CommandRefused($"{account.Name} is a demonstration account: its password is public and stays.");
            var token = await office.Part<AccountCare>().Link(account, stop);
            await speech.Data.WriteLineAsync(AccountOffice.Link(given.GetRequiredValue(house), token));
        });
        return command;
    }
}
