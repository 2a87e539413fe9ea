using System.CommandLine;
using System.IO.Compression;
using Clairevoie.Hall.Where;

namespace Clairevoie.Commands;

/// <summary>Takes in the addresses of a city, so that places are found by them.</summary>
public static class AddressesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var var = HouseArguments.Var();
        var file = new Argument<FileInfo>("file") { Description = "A CSV of the Base Adresse Nationale, plain or .gz." };
        var command = new Command("addresses", "Takes in the addresses of a city (Base Adresse Nationale), for the search on forms.") { file, var };
        command.SetAction(async (given, stop) =>
        {
            var from = given.GetRequiredValue(file);
            if (!from.Exists) throw new CommandRefused($"{from.FullName} is not there.");
            using var text = new StreamReader(from.Extension == ".gz" ? new GZipStream(from.OpenRead(), CompressionMode.Decompress) : from.OpenRead());
            var count = await Take(text, WhereRoom.AddressesIn(given.GetRequiredValue(var).FullName), stop);
            await speech.Data.WriteLineAsync($"{count} addresses");
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<int> Take(TextReader text, string file, CancellationToken stop)
    {
        try
        {
            return await AddressLoader.Load(BanFile.Read(text), file, stop);
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException)
        {
            throw new CommandRefused(fault.Message);
        }
    }
}
