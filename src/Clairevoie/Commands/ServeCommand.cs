using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Clairevoie.Domain;

namespace Clairevoie.Commands;

/// <summary>Opens the house on a port of this machine.</summary>
public static class ServeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var var = HouseArguments.Var();
        var port = new Option<int>("--port") { Description = "The port to listen on.", DefaultValueFactory = _ => 5080 };
        var address = new Option<string>("--address") { Description = "The address to listen on; anything but loopback refuses the demonstration accounts.", DefaultValueFactory = _ => "127.0.0.1" };
        var empty = new Option<bool>("--empty") { Description = "No fictional city: prints a one-time link for the first administrator." };
        var basemap = new Option<string?>("--basemap") { Description = "The ground of a real city: a PMTiles or MBTiles file, or the address of a TileJSON of vector tiles." };
        var database = new Option<string?>("--database") { Description = "An administrator's PostgreSQL connection, used once to make one database, role and password per room, then forgotten." };
        var rooms = new Option<string>("--rooms") { Description = "The rooms that this host runs, by their letters (A to E).", DefaultValueFactory = _ => "A,B,C,D,E" };
        port.Validators.Add(given => Refuse(given, int.TryParse(Written(given), out var asked) && asked is (< 0 or > 65535), "--port: write a number from 0 to 65535."));
        address.Validators.Add(given => Refuse(given, Written(given) is { } asked && !IPAddress.TryParse(asked, out _), "--address: write an address in numbers, such as 127.0.0.1."));
        var command = new Command("serve", "Opens the house: the pages, the map and the figures, on a port of this machine.")
        {
            var, port, address, empty, basemap, database, rooms,
        };
        command.SetAction((given, stop) => House.Open(
            new HouseOptions
            {
                Var = given.GetRequiredValue(var).FullName,
                Port = given.GetValue(port),
                Address = given.GetRequiredValue(address),
                Empty = given.GetValue(empty),
                Basemap = given.GetValue(basemap) is { } ground ? ground.Contains("://", StringComparison.Ordinal) ? ground : Path.GetFullPath(ground) : null,
                Database = given.GetValue(database),
                Rooms = RoomLetters.Read(given.GetRequiredValue(rooms)),
            },
            speech,
            stop));
        return command;
    }

    /// <summary>What was typed after the option; nothing when it keeps its default.</summary>
    private static string? Written(OptionResult given) => given.Tokens.Count == 0 ? null : given.Tokens[0].Value;

    private static void Refuse(OptionResult given, bool wrong, string remedy)
    {
        if (wrong)
            given.AddError(remedy);
    }
}
