using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Puts rooms back from a backup while the house is closed.</summary>
public static class RestoreCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var from = new Option<DirectoryInfo>("--from") { Description = "The folder that holds the backup.", Required = true };
        var room = RoomArgument.Option("The only room to put back; all rooms of the backup when none is named.");
        var replace = new Option<bool>("--replace") { Description = "Gives up what the rooms keep here now." };
        var command = new Command("restore", "Puts rooms back from a backup, if each is whole, opens with its key and has an unbroken trace.") { var, from, room, replace, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.At(given.GetRequiredValue(var).FullName);
            var folder = given.GetRequiredValue(from).FullName;
            var put = new List<ChainFinding>();
            foreach (var plan in Held(folder, given.GetValue(room)))
            {
                var withdrawn = await Withdrawn(place, plan, speech, stop);
                put.Add(await RoomRestore.Put(place, plan, folder, given.GetValue(replace), TimeProvider.System, stop));
                await WithdrawAgain(place, plan, withdrawn, speech, stop);
            }

            if (given.GetResult(json) is not null)
                await speech.Json(put.Select(one => new { Room = one.Room.Slug(), one.Links, one.Purged, one.Head }), given.GetValue(json), stop);
            else
                put.ForEach(one => speech.Data.WriteLine($"{one.Room.Slug()}: put back, {one.Links} links unbroken"));
            return Answer.Yes;
        });
        return command;
    }

    /// <summary>What the room that is replaced knows to be withdrawn; nothing where it takes no reports or is not there.</summary>
    private static async Task<IReadOnlyList<Withdrawn>> Withdrawn(CellarPlace place, RoomPlan plan, Speech speech, CancellationToken stop)
    {
        if (!Withdrawals.Rooms.Contains(plan.Room) || !place.Keeps(plan.Room)) return [];
        try
        {
            await using var cellar = await Cellar.Open(place, [plan], TimeProvider.System, stop);
            return await Withdrawals.In(cellar.Of(plan.Room), stop);
        }
        catch (Exception unread) when (unread is CellarClosedException or System.Data.Common.DbException)
        {
            await speech.Words.WriteLineAsync($"{plan.Room.Slug()}: what was withdrawn since the backup could not be read from what it replaces, and may be readable again.");
            return [];
        }
    }

    private static async Task WithdrawAgain(CellarPlace place, RoomPlan plan, IReadOnlyList<Withdrawn> withdrawn, Speech speech, CancellationToken stop)
    {
        if (withdrawn.Count == 0) return;
        await using var cellar = await Cellar.Open(place, [plan], TimeProvider.System, stop);
        await speech.Words.WriteLineAsync($"{plan.Room.Slug()}: {await Withdrawals.Again(cellar.Of(plan.Room), withdrawn, stop)} reports withdrawn since the backup were destroyed again.");
    }

    private static List<RoomPlan> Held(string folder, string? named)
    {
        var manifest = BackupManifest.Read(folder);
        var plans = RoomPlans.All.Where(plan => manifest.Find(plan.Room) is not null && (named is null || plan.Room.Slug() == named)).ToList();
        return plans.Count > 0 ? plans : throw new CommandRefused($"{folder} holds no backup of the room {named}.");
    }
}
