using System.CommandLine;
using System.Globalization;
using System.Resources;
using Clairevoie.Coordination.Promises;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Takes a file of promises into the ledger: every row, or none and why.</summary>
public static class PromisesImportCommand
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly ResourceManager Words = new(typeof(PromiseWords));

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Argument<FileInfo>("FILE") { Description = "The file of promises, CSV or XLSX, with the columns of data/promises." };
        var command = new Command("import", "Takes promises and what became of them in, all or none; the same file twice changes nothing.") { file, var, json };
        command.SetAction(async (given, stop) =>
        {
            var taken = given.GetRequiredValue(file);
            var faults = await Import(taken, given.GetRequiredValue(var).FullName, stop);
            var today = HalfDay.Of(TimeProvider.System.GetUtcNow()).Day;
            var content = faults.Count == 0 ? PromiseFile.Read(taken.FullName, today) : new PromiseFile([], [], faults);
            if (given.GetResult(json) is not null)
                await speech.Json(Line(content), given.GetValue(json), stop);
            else if (faults.Count == 0)
                await speech.Data.WriteLineAsync($"{content.Promises.Count} promises and {content.Facts.Count} facts stand in the ledger");
            foreach (var fault in faults)
                await speech.Words.WriteLineAsync(Say(fault));
            return faults.Count == 0 ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<IReadOnlyList<FileFault>> Import(FileInfo file, string var, CancellationToken stop)
    {
        if (!file.Exists)
            return [new FileFault(0, "", "no-such-file", file.Name)];
        await using var cellar = await Cellar.Open(CellarPlace.At(var), RoomPlans.Of(new HashSet<Room> { Room.Coordination }), TimeProvider.System, stop);
        var doing = TheHost.Does(Act.Import, "promises taken in by command", "promises");
        return await PromiseFile.Import(cellar.Of(Room.Coordination), file.FullName, doing, HalfDay.Of(TimeProvider.System.GetUtcNow()).Day, stop);
    }

    private static string Say(FileFault fault)
    {
        var words = string.Format(English, Words.GetString($"refusal.{fault.Code}", English) ?? fault.Code, [.. fault.With]);
        return fault.Line > 0 ? $"line {fault.Line}, {fault.Column}: {words}" : words;
    }

    private static object Line(PromiseFile content) => new
    {
        Promises = content.Promises.Count, Facts = content.Facts.Count,
        Refused = content.Faults.Select(fault => new { fault.Line, fault.Column, fault.Code, Words = Say(fault) }),
    };
}
