using System.CommandLine;
using Clairevoie.Publication.Api;
using Clairevoie.Publication.Files;

namespace Clairevoie.Commands;

/// <summary>Gives out every published figure in every version, as a file that imports back.</summary>
public static class ClaimsExportCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Option<FileInfo?>("--out") { Description = "The CSV file to write; the standard output when none is named." };
        var command = new Command("export", "Gives out every published figure, in every version, as CSV that imports back.") { file, var, json };
        command.SetAction(async (given, stop) =>
        {
            var shelf = await ClaimsShelf.Open(given.GetRequiredValue(var).FullName, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(shelf.Versions.Select(ClaimJson.Of), given.GetValue(json), stop);
            else if (given.GetValue(file) is { } named)
                await Write(named, shelf, stop);
            else
                await speech.Data.WriteAsync(await Text(shelf, stop));
            return Answer.Yes;
        });
        return command;
    }

    private static async Task Write(FileInfo file, ClaimsShelf shelf, CancellationToken stop)
    {
        await using var stream = file.Create();
        await ClaimsCsv.Write(stream, shelf.Versions.ToAsyncEnumerable(), stop);
    }

    private static async Task<string> Text(ClaimsShelf shelf, CancellationToken stop)
    {
        using var memory = new MemoryStream();
        await ClaimsCsv.Write(memory, shelf.Versions.ToAsyncEnumerable(), stop);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }
}
