using System.CommandLine;
using System.Text.RegularExpressions;
using Clairevoie.Grounds;

namespace Clairevoie.Commands;

/// <summary>Fetches the open files of a département from their public addresses, for <c>basemap build</c>.</summary>
public static partial class BasemapDownloadCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var territory = new Option<string>("--territory") { Description = "The code of the département: 75, 2A, 974.", Required = true };
        var folder = new Option<DirectoryInfo?>("--out") { Description = "The folder to write in; fond-CODE when absent." };
        var list = new Option<FileInfo?>("--sources") { Description = "Another list of addresses, in the form of data/ground/sources.json." };
        var command = new Command("download", "Fetches boundaries, addresses, rails and stations of a département from their public addresses.") { territory, folder, list };
        command.SetAction(async (given, stop) =>
        {
            var code = given.GetRequiredValue(territory).Replace("DEP-", "", StringComparison.Ordinal).ToUpperInvariant();
            if (!Departement().IsMatch(code)) throw new CommandRefused($"{code} is no département: write its code, such as 75, 2A or 974.");
            var where = given.GetValue(folder) ?? new DirectoryInfo($"fond-{code}");
            where.Create();
            var fetched = await Fetch(given.GetValue(list) is { } own ? OpenSource.Of(code, own) : OpenSource.Of(code), where, speech, stop);
            await File.WriteAllLinesAsync(Path.Combine(where.FullName, Attributions.File), fetched.Select(source => source.Attribution).Distinct(), stop);
            await speech.Data.WriteLineAsync($"{fetched.Count} files in {where.FullName}; next: clairevoie basemap build --from {where.FullName} --out ground.pmtiles");
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<List<OpenSource>> Fetch(IReadOnlyList<OpenSource> sources, DirectoryInfo where, Speech speech, CancellationToken stop)
    {
        using var web = new HttpClient { Timeout = TimeSpan.FromMinutes(30) };
        foreach (var source in sources)
        {
            await speech.Words.WriteLineAsync($"{source.File} from {source.Address}");
            await Keep(web, source, Path.Combine(where.FullName, source.File), stop);
        }

        return [.. sources];
    }

    /// <summary>A file that is there stays; one that was cut off on its way is fetched again.</summary>
    private static async Task Keep(HttpClient web, OpenSource source, string path, CancellationToken stop)
    {
        if (File.Exists(path)) return;
        try
        {
            await using (var bytes = await web.GetStreamAsync(source.Address, stop))
            await using (var file = File.Create(path + ".part")) await bytes.CopyToAsync(file, stop);
            File.Move(path + ".part", path);
        }
        catch (HttpRequestException fault)
        {
            throw new CommandRefused($"{source.File} cannot be fetched from {source.Address}: {fault.Message} Without a network, put the file in the folder by hand: its name and address are in data/ground/sources.json.");
        }
    }

    [GeneratedRegex("^(0[1-9]|[13-8][0-9]|2[1-9]|9[0-5]|2[AB]|97[1-6])$")]
    private static partial Regex Departement();
}
