using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Files;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Takes a file of discovered events, operations or deal points in: every row, or none and why, line by line.</summary>
public static class IntelligenceImportCommand
{
    private const long SaysEvery = 100_000;

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Argument<FileInfo>("FILE") { Description = "The file: CSV, CSV packed with gzip, or XLSX." };
        var sender = new Option<string>("--sender") { Description = "Who sent it, by a short code; how it writes is remembered.", Required = true };
        var mapping = new Option<FileInfo?>("--mapping") { Description = "How it is read, as JSON (docs/imports.md); without it, as the sender's last file was." };
        var kind = new Option<FileKind>("--as") { Description = "What it holds, when no mapping is given.", DefaultValueFactory = _ => FileKind.Events };
        var dry = new Option<bool>("--dry-run") { Description = "Reads it whole and says what would come of it; keeps nothing." };
        var errors = new Option<FileInfo?>("--errors") { Description = "Writes what stands in the way, and the rows left out, to this CSV file." };
        var command = new Command("import", "Takes a file in, all of it or nothing; the same file twice changes nothing.") { file, sender, mapping, kind, dry, errors, var, json };
        command.SetAction(async (given, stop) =>
        {
            var asked = new Asked(given.GetRequiredValue(file), given.GetRequiredValue(sender), given.GetValue(mapping), given.GetValue(kind), given.GetValue(dry));
            var taken = await Take(asked, given.GetRequiredValue(var).FullName, speech, stop);
            if (given.GetValue(errors) is { } list)
                await File.WriteAllTextAsync(list.FullName, FaultList.Csv(taken), stop);
            await Tell(taken, asked, speech, given.GetResult(json) is not null, given.GetValue(json), stop);
            return taken.IsWhole ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<FileTaken> Take(Asked asked, string var, Speech speech, CancellationToken stop)
    {
        if (!asked.File.Exists) throw new CommandRefused($"There is no file {asked.File.Name} to read.");
        await using var cellar = await Cellar.Open(CellarPlace.Standing(var), [RoomPlans.All.Single(plan => plan.Room == Room.Intelligence)], TimeProvider.System, stop);
        var (city, book) = (CityFile.Read(var), new FileBook(cellar, TimeProvider.System));
        var sectors = new Sectors(TerritoryShapes.Read(Path.Combine(var, "territories.geojson")), city);
        var files = new TakeFile(cellar, sectors, TimeProvider.System, new Lawful(city));
        var host = TheHost.Does(Act.Import, "file taken in by command", "intelligence");
        var viewer = new Viewer(host.By, host.For, Role.Analyst, new HashSet<string>());
        var mapping = await Mapping(asked, viewer, book, stop);
        var given = new FileGiven(asked.File.Name, asked.Sender, asked.File.OpenRead);
        var said = new Said(speech);
        if (asked.Dry) return files.Try(given, mapping, said);
        var taken = await files.Take(viewer, given, mapping, said, stop);
        if (taken.IsWhole) await book.Remember(viewer, asked.Sender, mapping, stop);
        return taken;
    }

    private static async Task<FileMapping> Mapping(Asked asked, Viewer viewer, FileBook book, CancellationToken stop)
    {
        if (asked.Mapping is not { } file)
            return await book.MappingFor(viewer, asked.Sender, asked.Kind, stop) ?? throw new CommandRefused($"No file of {asked.Sender} was read before: say how with --mapping FILE.");
        if (!file.Exists) throw new CommandRefused($"There is no mapping {file.Name} to read.");
        return FileMapping.Read(await System.IO.File.ReadAllTextAsync(file.FullName, stop)) ?? throw new CommandRefused($"{file.Name} is no mapping: docs/imports.md shows one.");
    }

    private static async Task Tell(FileTaken taken, Asked asked, Speech speech, bool asJson, string? file, CancellationToken stop)
    {
        foreach (var fault in taken.Faults.Concat(taken.LeftOut))
            await speech.Words.WriteLineAsync(FaultList.Sentence(fault));
        if (asJson)
            await speech.Json(new { taken.Read, taken.Meant, taken.Added, taken.Known, taken.Before, LeftOut = FaultList.Lines(taken.LeftOut), Faults = FaultList.Lines(taken.Faults) }, file, stop);
        else if (taken.IsWhole)
            await speech.Data.WriteLineAsync(FaultList.Summary(taken, asked.Dry));
        if (!taken.IsWhole)
            await speech.Words.WriteLineAsync(FaultList.Refused(taken));
    }

    private sealed record Asked(FileInfo File, string Sender, FileInfo? Mapping, FileKind Kind, bool Dry);

    /// <summary>Says on the standard error how far the reading is, every hundred thousand rows.</summary>
    private sealed class Said(Speech speech) : IProgress<long>
    {
        private long next = SaysEvery;

        public void Report(long value)
        {
            if (value < next) return;
            next += SaysEvery;
            speech.Words.WriteLine(FaultList.Progress(value));
        }
    }
}
