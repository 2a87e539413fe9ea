using System.CommandLine;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Gives out the register of measures as a file that imports back.</summary>
public static class MeasuresExportCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Option<FileInfo?>("--out") { Description = "The file to write, .csv or .xlsx; CSV on the standard output when none is named." };
        var plan = new Option<string>("--plan") { Description = "The code of one plan; all of them when none is named.", DefaultValueFactory = _ => "" };
        var command = new Command("export", "Gives out plans with their measures, sums and facts, as CSV or XLSX that imports back.") { file, plan, var, json };
        command.SetAction(async (given, stop) =>
        {
            var rows = await Rows(given.GetRequiredValue(var).FullName, given.GetValue(plan) ?? "", stop);
            if (given.GetResult(json) is not null)
                await speech.Json(rows.Select(row => PlanColumns.All.Zip(row).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second)), given.GetValue(json), stop);
            else if (given.GetValue(file) is { } named)
                await Write(named, rows, stop);
            else
                await speech.Data.WriteAsync(await Text(rows, stop));
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<List<IReadOnlyList<string>>> Rows(string var, string plan, CancellationToken stop)
    {
        await using var cellar = await Cellar.Open(CellarPlace.Standing(var), RoomPlans.Of(new HashSet<Room> { Room.Coordination }), TimeProvider.System, stop);
        var doing = TheHost.Does(Act.Export, "the register given out by command", "plan");
        var everything = new Viewer(doing.By, doing.For, Role.Coordinator, new HashSet<string>());
        return await new ExportPlan(cellar).Rows(everything, doing, plan, stop);
    }

    private static async Task Write(FileInfo file, List<IReadOnlyList<string>> rows, CancellationToken stop)
    {
        await using var stream = file.Create();
        await ExportPlan.Write(stream, rows, file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase), stop);
    }

    private static async Task<string> Text(List<IReadOnlyList<string>> rows, CancellationToken stop)
    {
        using var memory = new MemoryStream();
        await ExportPlan.Write(memory, rows, workbook: false, stop);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }
}
