using System.CommandLine;
using Clairevoie.Towns;

namespace Clairevoie.Commands;

/// <summary>Lets a fictional city move into a house that nobody lives in yet.</summary>
public static class TownLoadCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var var = HouseArguments.Var();
        var seed = new Option<ulong>("--seed") { Description = "The seed: the same gives the same city.", DefaultValueFactory = _ => FictionalTown.UsualSeed };
        var command = new Command("load", "Lets a fictional city of another seed move into an empty house; its year comes in when the house opens.") { var, seed };
        command.SetAction(async (given, stop) =>
        {
            var options = new HouseOptions { Var = given.GetRequiredValue(var).FullName };
            if (!await MovingIn.LayTown(options, given.GetValue(seed), stop))
                throw new CommandRefused($"{options.Var} is already lived in. Name another folder with --var.");
            await speech.Data.WriteLineAsync($"{FictionalTown.Name} (ville fictive) : {options.Var}");
            return Answer.Yes;
        });
        return command;
    }
}
