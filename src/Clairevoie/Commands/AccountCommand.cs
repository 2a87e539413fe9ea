using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>Keeps the accounts of this host's agents.</summary>
public static class AccountCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("account", "Keeps the accounts of agents: adds, lists, gives a one-time link, locks.")
    {
        AccountAddCommand.Build(speech),
        AccountListCommand.Build(speech),
        AccountResetCommand.Build(speech),
        AccountLockCommand.Build(speech),
    };

    /// <summary>The name of an account.</summary>
    public static Argument<string> Name() => new("NAME") { Description = "The user name." };

    /// <summary>Where the house is reached.</summary>
    public static Option<string> House() => new("--house")
    {
        Description = "The address under which the house is reached, for the link.",
        DefaultValueFactory = _ => "http://localhost:5080",
    };
}
