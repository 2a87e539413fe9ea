using System.CommandLine;
using System.Globalization;
using System.Resources;
using Clairevoie.Coordination.Measures;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Takes a plan's file into the register: every row, or none and why.</summary>
public static class MeasuresImportCommand
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly ResourceManager Words = new(typeof(PlanWords));

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Argument<FileInfo>("FILE") { Description = "The plan's file, CSV or XLSX, with the columns of data/plans." };
        var command = new Command("import", "Takes a plan's file in, all or none; the same file twice changes nothing.") { file, var, json };
        command.SetAction(async (given, stop) =>
        {
            var did = await Import(given.GetRequiredValue(file), given.GetRequiredValue(var).FullName, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(Line(did), given.GetValue(json), stop);
            else if (did.IsDone)
                await speech.Data.WriteLineAsync($"{did.Added} added, {did.Changed} changed, {did.Unchanged} unchanged, {did.Facts} facts");
            foreach (var fault in did.Faults)
                await speech.Words.WriteLineAsync(Say(fault));
            return did.IsDone ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<PlanImported> Import(FileInfo file, string var, CancellationToken stop)
    {
        if (!file.Exists)
            return new(0, 0, 0, 0, [new FileFault(0, "", "no-such-file", file.Name)]);
        await using var cellar = await Cellar.Open(CellarPlace.At(var), RoomPlans.Of(new HashSet<Room> { Room.Coordination }), TimeProvider.System, stop);
        var doing = TheHost.Does(Act.Import, "a plan taken in by command", "plan");
        return await new ImportPlan(cellar.Of(Room.Coordination), TimeProvider.System).Import(file.FullName, doing, stop);
    }

    private static string Say(FileFault fault)
    {
        var words = string.Format(English, Words.GetString($"refusal.{fault.Code}", English) ?? fault.Code, [.. fault.With]);
        return fault.Line > 0 ? $"line {fault.Line}, {fault.Column}: {words}" : words;
    }

    private static object Line(PlanImported did) => new
    {
        did.Added, did.Changed, did.Unchanged, did.Facts,
        Refused = did.Faults.Select(fault => new { fault.Line, fault.Column, fault.Code, Words = Say(fault) }),
    };
}
