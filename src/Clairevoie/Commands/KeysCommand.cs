using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>What is done with the rooms' master keys.</summary>
public static class KeysCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) =>
        new("keys", "Looks after the rooms' master keys.") { Rotate(speech) };

    private static Command Rotate(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var room = RoomArgument.Option("The room whose master key is changed.", required: true);
        var command = new Command("rotate", "Gives a room a new master key and wraps anew everything that the old one wrapped; the house is closed meanwhile.") { var, room, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            var plan = RoomArgument.Kept(place, given.GetValue(room))[0];
            var done = await KeyRotation.Rotate(place, plan, TimeProvider.System, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(new { Room = done.Room.Slug(), done.Version, done.Wraps, done.KeptIn }, given.GetValue(json), stop);
            else
                await speech.Data.WriteLineAsync($"{done.Room.Slug()}: key {done.Version} in {done.KeptIn}, {done.Wraps} keys wrapped anew. Backups taken before now open with the old key alone: take a new one.");
            return Answer.Yes;
        });
        return command;
    }
}
