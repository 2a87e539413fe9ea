using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Retention;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Erases what reached its date in the room of intelligence, and leaves a signed certificate.</summary>
public static class PurgeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var dry = new Option<bool>("--dry-run") { Description = "Says what is due and erases nothing." };
        var command = new Command("purge", "Erases what reached its date in the room of intelligence: words of reports, places of closed points, old facts, old traces.") { dry, var, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            await using var cellar = await Cellar.Open(place, [RoomPlans.All.Single(plan => plan.Room == Room.Intelligence)], TimeProvider.System, stop);
            var purge = new PurgeRoom(Reports(cellar), RetentionFile.Read(place.Var), TimeProvider.System);
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

    private static ReportRoom Reports(Cellar cellar) => IntelligenceRoom.ReportsOf(cellar, mayKeep: false);
}
