using System.CommandLine;
using System.Globalization;
using System.Net;

namespace Clairevoie.Commands;

/// <summary>Writes the bilan of a year into a folder, in every form in which it leaves: the same doors as the page, opened for this.</summary>
public static class BilanCommand
{
    private static readonly IReadOnlyList<(string Door, string File)> Forms =
    [
        ("bilan/{0}", "bilan-{0}.fr.html"), ("en/bilan/{0}", "bilan-{0}.en.html"),
        ("bilan/{0}/chiffres.csv", "bilan-{0}.csv"), ("bilan/{0}/chiffres.xlsx", "bilan-{0}.xlsx"), ("bilan/{0}/registre.csv", "bilan-{0}.registre.csv"), ("bilan/{0}/donnees.jsonld", "bilan-{0}.jsonld"),
        ("bilan/{0}/bilan.pdf", "bilan-{0}.fr.pdf"), ("en/bilan/{0}/bilan.pdf", "bilan-{0}.en.pdf"),
    ];

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var year = new Argument<int>("YEAR") { Description = "The year of the bilan, from 1990 to 2100." };
        var territory = new Option<string>("--territory") { Description = "A territory such as COM-75056; 75 alone is a département. The city's own when none is named.", DefaultValueFactory = _ => "" };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write into.", Required = true };
        year.Validators.Add(given =>
        {
            if (given.Tokens is [var written] && (!int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) || asked is < 1990 or > 2100)) given.AddError("YEAR: write a year from 1990 to 2100.");
        });
        var command = new Command("bilan", "Writes the bilan of a year: page, PDF, CSV, XLSX and JSON-LD, in French and in English.") { year, territory, folder, var, json };
        command.SetAction(async (given, stop) =>
        {
            var house = given.GetRequiredValue(var).FullName;
            if (!Directory.Exists(house)) throw new CommandRefused($"There is no house in {house}: open one with « clairevoie serve », or name it with --var.");
            if (File.Exists(given.GetRequiredValue(folder).FullName)) throw new CommandRefused($"{given.GetRequiredValue(folder)} is a file: name a folder with --out. One that exists is written into.");
            var written = await Write(new HouseOptions { Var = house, Port = 0 }, (given.GetValue(year), given.GetValue(territory)!, given.GetRequiredValue(folder)), speech, stop);
            if (given.GetResult(json) is not null) await speech.Json(written, given.GetValue(json), stop);
            else foreach (var file in written.Where(file => file.Bytes > 0)) await speech.Data.WriteLineAsync(file.File);
            return written.All(file => file.Bytes > 0) ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<IReadOnlyList<WrittenFile>> Write(HouseOptions options, (int Year, string Territory, DirectoryInfo Folder) what, Speech speech, CancellationToken stop)
    {
        await using var house = await House.Build(options, stop);
        what.Folder.Create();
        await house.StartAsync(stop);
        using var reader = new HttpClient { BaseAddress = new(house.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };
        List<WrittenFile> written = [];
        foreach (var (door, name) in Forms)
        {
            var file = Path.Combine(what.Folder.FullName, string.Format(CultureInfo.InvariantCulture, name, what.Year));
            written.Add(await Fetch(reader, $"{string.Format(CultureInfo.InvariantCulture, door, what.Year)}?territoire={Uri.EscapeDataString(what.Territory)}", file, stop));
            await speech.Words.WriteLineAsync(written[^1].Bytes > 0 ? $"{written.Count}/{Forms.Count} {Path.GetFileName(file)}: {written[^1].Bytes} bytes" : $"{written.Count}/{Forms.Count} {Path.GetFileName(file)}: not written, {written[^1].Why}");
        }

        await house.StopAsync(stop);
        return written;
    }

    // Written beside and moved: whoever stops the command finds whole files, never half of one.
    private static async Task<WrittenFile> Fetch(HttpClient reader, string door, string file, CancellationToken stop)
    {
        using var answer = await reader.GetAsync(new Uri(door, UriKind.Relative), stop);
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            return new(file, 0, "this host has no chromium to print with");
        if (!answer.IsSuccessStatusCode)
            return new(file, 0, $"its door answered {(int)answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        await File.WriteAllBytesAsync($"{file}.part", bytes, stop);
        File.Move($"{file}.part", file, overwrite: true);
        return new(file, bytes.Length, "");
    }
}

/// <summary>A file that was written, or why it was not.</summary>
internal sealed record WrittenFile(string File, long Bytes, string Why);
