using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>What is done with the rooms' traces, beside verifying them.</summary>
public static class TraceCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) =>
        new("trace", "Looks after the traces of what was done in each room.") { Purge(speech) };

    private static Command Purge(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var before = new Option<DateOnly>("--before") { Description = "The first day that is kept, as 2026-11-22.", Required = true };
        var room = RoomArgument.Option("The only room whose trace is purged; all rooms kept here when none is named.");
        var command = new Command("purge", "Erases the trace of before a day and leaves a signed checkpoint, from which the chain goes on.") { var, before, room, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            var purged = await Purge(place, RoomArgument.Kept(place, given.GetValue(room)), given.GetValue(before), stop);
            if (given.GetResult(json) is not null)
                await speech.Json(purged.Select(one => new { one.Room, one.Links }), given.GetValue(json), stop);
            else
                purged.ForEach(one => speech.Data.WriteLine($"{one.Room}: {one.Links} links purged"));
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<List<(string Room, int Links)>> Purge(CellarPlace place, IReadOnlyList<RoomPlan> plans, DateOnly until, CancellationToken stop)
    {
        await using var cellar = await Cellar.Open(place, plans, TimeProvider.System, stop);
        var purged = new List<(string, int)>();
        foreach (var plan in plans)
        {
            var doing = TheHost.Does(Act.Purge, "the trace reached its date", $"room {plan.Room.Slug()}");
            purged.Add((plan.Room.Slug(), await cellar.Of(plan.Room).PurgeTrace(until, doing, stop)));
        }
        return purged;
    }
}
