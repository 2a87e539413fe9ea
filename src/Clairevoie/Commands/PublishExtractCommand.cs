using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.OpenData;
using Clairevoie.Publication.Received;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Makes new versions of the extracts that say something else than their last one, and writes their files where asked.</summary>
public static class PublishExtractCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var name = new Argument<string?>("NAME") { Description = $"One of {string.Join(", ", ExtractSources.Names)}; all of them when none is named.", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. ExtractSources.Names]);
        var reason = new Option<string>("--reason") { Description = "Why now: readers see it.", DefaultValueFactory = _ => "Version publiée par commande." };
        var folder = new Option<DirectoryInfo?>("--out") { Description = "A folder to write the files of the last versions into." };
        var command = new Command("extract", "Makes a new version of each extract that changed; an unchanged one keeps its version.") { name, reason, folder, var, json };
        command.SetAction(async (given, stop) =>
        {
            await using var cellar = await Cellar.Open(CellarPlace.At(given.GetRequiredValue(var).FullName), [RoomPlan.Of(Room.Publication)], TimeProvider.System, stop);
            var book = new OpenDataBook(cellar, new(new PublishedClaims(cellar), new ReceivedFigures(cellar), TimeProvider.System), TimeProvider.System);
            IReadOnlyList<string> names = given.GetValue(name) is { } one ? [one] : ExtractSources.Names;
            var made = await book.Make(names, given.GetRequiredValue(reason), TheHost.Does(Act.Export, "open data by command", "extracts"), stop);
            var files = await Files(book, made, given.GetValue(folder), stop);
            await Tell(speech, made, files, (given.GetResult(json) is not null, given.GetValue(json)), stop);
            return made.All(extract => extract.Stopped.Count == 0) ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<ILookup<string, ExtractFile>> Files(OpenDataBook book, IReadOnlyList<ExtractMade> made, DirectoryInfo? folder, CancellationToken stop)
    {
        List<ExtractFile> files = [];
        foreach (var extract in made.Where(extract => extract.Version is not null))
            foreach (var file in await book.FilesOf(extract.Name, extract.Version!.Value, stop))
            {
                files.Add(file);
                if (folder is not null)
                    await Write(folder, (await book.File(file.Name, file.Version, file.File, stop))!, stop);
            }

        return files.ToLookup(file => file.Name);
    }

    private static Task Write(DirectoryInfo folder, ExtractFile file, CancellationToken stop)
    {
        folder.Create();
        return File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.File == "codes.csv" ? $"{file.Name}-codes.csv" : file.File), file.Body, stop);
    }

    private static async Task Tell(Speech speech, IReadOnlyList<ExtractMade> made, ILookup<string, ExtractFile> files, (bool Asked, string? File) json, CancellationToken stop)
    {
        if (json.Asked)
            await speech.Json(made.Select(extract => new { extract.Name, extract.Version, extract.IsNew, Files = files[extract.Name].Select(file => new { file.File, file.Sha256, file.Bytes }), extract.Stopped }), json.File, stop);
        foreach (var extract in made.Where(_ => !json.Asked))
            await speech.Data.WriteLineAsync($"{extract.Name} : {(extract.Version is null ? "vide" : $"version {extract.Version}{(extract.IsNew ? ", nouvelle" : ", inchangée")}")}");
        foreach (var (extract, row) in made.SelectMany(extract => extract.Stopped.Select(row => (extract, row))))
            await speech.Words.WriteLineAsync($"{extract.Name}, {row.Row}, {row.Column} : ne peut pas sortir ({row.Reason}).");
    }
}
