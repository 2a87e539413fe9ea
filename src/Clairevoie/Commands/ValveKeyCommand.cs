using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Prints the public key by which other hosts know a room of this one.</summary>
public static class ValveKeyCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, room) = (HouseArguments.Var(), RoomArgument.Option("The room whose key is printed.", required: true));
        var command = new Command("key", "Prints the public key of a room: other hosts keep it as var/valves/ROOM.pem.") { var, room };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            var plan = RoomArgument.Kept(place, given.GetValue(room))[0];
            await using var cellar = await Cellar.Open(place, [plan], TimeProvider.System, stop);
            await speech.Data.WriteLineAsync(ValveKey.Public(cellar.KeysOf(plan.Room)).AsMemory(), stop);
            return Answer.Yes;
        });
        return command;
    }
}
