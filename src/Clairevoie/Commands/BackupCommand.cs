using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Copies rooms into a folder while the house is open. Keys are never in it.</summary>
public static class BackupCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var to = new Option<DirectoryInfo>("--out") { Description = "The folder that takes the backup; made if it is not there.", Required = true };
        var room = RoomArgument.Option("The only room to back up; all rooms kept here when none is named.");
        var command = new Command("backup", "Copies the rooms into a folder while the house is open; the keys stay out of it.") { var, to, room, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            var taken = await Take(place, RoomArgument.Kept(place, given.GetValue(room)), given.GetRequiredValue(to).FullName, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(taken, given.GetValue(json), stop);
            else
                taken.ForEach(line => speech.Data.WriteLine($"{line.Room}: {line.File}, {line.TraceSeq} links, sha256 {line.Sha256}"));
            await speech.Words.WriteLineAsync($"Keys are not in the backup: keep {Path.Combine(place.Var, "keys")} apart from it.");
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<List<BackedUpRoom>> Take(CellarPlace place, IReadOnlyList<RoomPlan> plans, string folder, CancellationToken stop)
    {
        await using var cellar = await Cellar.Open(place, plans, TimeProvider.System, stop);
        var taken = new List<BackedUpRoom>();
        foreach (var plan in plans)
            taken.Add(await RoomBackup.Take(cellar, plan.Room, folder, TimeProvider.System.GetUtcNow(), stop));
        return taken;
    }
}
