using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Erases what reached its date in a room that takes reports, and leaves a signed certificate.</summary>
public static class PurgeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var dry = new Option<bool>("--dry-run") { Description = "Says what is due and erases nothing." };
        var room = new Option<string>("--room") { Description = "The room: intelligence or coordination.", HelpName = "ROOM", DefaultValueFactory = _ => Room.Intelligence.Slug() };
        room.AcceptOnlyFromAmong(Room.Intelligence.Slug(), Room.Coordination.Slug());
        var command = new Command("purge", "Erases what reached its date: words of reports and of residents; in the room of intelligence also places of closed points, old facts, old traces.") { room, dry, var, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            var plan = RoomArgument.Kept(place, given.GetRequiredValue(room))[0];
            await using var cellar = await Cellar.Open(place, [plan], TimeProvider.System, stop);
            var terms = RetentionFile.Read(place.Var);
            var purge = plan.Room == Room.Intelligence ? PurgeOfIntelligence.In(cellar, terms) : PurgeOfTable.In(cellar, terms);
            var (certificate, lines) = given.GetValue(dry) ? (null, await purge.DryRun(stop)) : await Run(purge, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(new { Certificate = certificate?.Id, certificate?.Day, purge.Terms, Lines = lines }, given.GetValue(json), stop);
            else
                foreach (var line in lines) await speech.Data.WriteLineAsync($"{line.What}: {line.Found} due, {line.Purged} purged");
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<(PurgeCertificate?, IReadOnlyList<PurgeLine>)> Run(PurgeRoom purge, CancellationToken stop)
    {
        var certificate = await purge.Run(TheHost.Does, stop);
        return (certificate, certificate?.Lines ?? await purge.DryRun(stop));
    }
}
