using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Commands;

/// <summary>Adds an account with its first mission.</summary>
public static class AccountAddCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (name, var, house, json) = (AccountCommand.Name(), HouseArguments.Var(), AccountCommand.House(), HouseArguments.Json());
        var role = new Option<Role>("--role") { Description = "What the person is at the table.", Required = true };
        var agency = new Option<string>("--agency") { Description = "The code of the agency, such as PP or ARS.", Required = true };
        var territory = new Option<string[]>("--territory") { Description = "A territory of the mission, such as COM-75056; may be repeated.", DefaultValueFactory = _ => [] };
        var until = new Option<string?>("--until") { Description = "The last day of the mission, as 2026-12-31; none when it has no end." };
        var password = new Option<bool>("--password-stdin") { Description = "Reads the password from the standard input; otherwise a one-time link is printed." };
        var command = new Command("add", "Adds an account with a first mission, and prints a one-time link to choose a password.")
        {
            name, role, agency, territory, until, password, house, var, json,
        };
        command.SetAction(async (given, stop) =>
        {
            var form = new MissionForm
            {
                Role = given.GetValue(role).ToString(),
                Agency = given.GetRequiredValue(agency),
                Territories = string.Join(',', given.GetRequiredValue(territory)),
                Until = given.GetValue(until),
            };
            var secret = given.GetValue(password) ? await speech.Heard.ReadLineAsync(stop) ?? "" : null;
            await using var office = await AccountOffice.Open(given.GetRequiredValue(var), stop);
            var added = await Add(office, given.GetRequiredValue(name), form, secret, stop);
            var link = added.Token is { } token ? AccountOffice.Link(given.GetRequiredValue(house), token) : null;
            if (given.GetResult(json) is not null)
                await speech.Json(new { added.Account.Id, added.Account.Name, Mission = added.Mission.Id.ToString(), Link = link }, given.GetValue(json), stop);
            else
                await speech.Data.WriteLineAsync(link ?? $"{added.Account.Name} was added.");
        });
        return command;
    }

    private static async Task<AccountAdded> Add(AccountOffice office, string name, MissionForm form, string? password, CancellationToken stop)
    {
        var mission = Kept(form.Read("", HalfDay.Of(TimeProvider.System.GetUtcNow()).Day));
        var asked = new NewAccount(name, mission.Role, mission.Agency)
        {
            Territories = mission.Territories,
            Until = mission.UntilDay,
            Password = password,
        };
        return Kept(await office.Part<AddAccount>().Add(asked, stop));
    }

    private static T Kept<T>(Decision<T> decision) => decision switch
    {
        Decision<T>.Yes yes => yes.Fact,
        Decision<T>.No no => throw AccountOffice.Refused(no.Why[0]),
        _ => throw new InvalidOperationException("A decision is a yes or a no."),
    };
}
