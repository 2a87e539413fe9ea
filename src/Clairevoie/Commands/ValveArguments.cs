using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;
using Clairevoie.Valves;

namespace Clairevoie.Commands;

/// <summary>The options that the commands of valves share, and the room of this host that they open.</summary>
internal static class ValveArguments
{
    public static Option<string> From() => Room("--from", "The room that speaks.");

    public static Option<string> To() => Room("--to", "The room that hears.");

    public static Argument<FileInfo> File(string description) => new("FILE") { Description = description };

    public static Room Named(string slug) => RoomPlans.All.Single(plan => plan.Room.Slug() == slug).Room;

    /// <summary>Opens the one room that is asked for, and lets the courier work in it.</summary>
    public static async Task<T> Within<T>(DirectoryInfo var, Room room, Func<Courier, Task<T>> work, CancellationToken stop)
    {
        var place = CellarPlace.Standing(var.FullName);
        await using var cellar = await Cellar.Open(place, RoomArgument.Kept(place, room.Slug()), TimeProvider.System, stop);
        return await work(new Courier(cellar, AllValves.OfThisHouse));
    }

    /// <summary>Reads a file of messages or answers; what cannot be read is refused with the reason.</summary>
    public static async Task<T> Readable<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception fault) when (fault is FormatException or System.Text.Json.JsonException or IOException)
        {
            throw new CommandRefused(fault.Message);
        }
    }

    private static Option<string> Room(string name, string description)
    {
        var room = new Option<string>(name) { Description = description, HelpName = "ROOM", Required = true };
        room.AcceptOnlyFromAmong([.. RoomPlans.All.Select(plan => plan.Room.Slug())]);
        return room;
    }
}
