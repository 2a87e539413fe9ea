using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Import;
using Clairevoie.Publication.Registers;
using Clairevoie.Publication.Words;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Publishes the figures of a CSV or XLSX file: every row, or none and why.</summary>
public static class ClaimsImportCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Argument<FileInfo>("FILE") { Description = "The file of claims, CSV or XLSX, with the columns of data/claims." };
        var command = new Command("import", "Publishes the figures of a file, all or none; the same file twice changes nothing.") { file, var, json };
        command.SetAction(async (given, stop) =>
        {
            var summary = await Import(given.GetRequiredValue(file), given.GetRequiredValue(var).FullName, stop);
            if (given.GetResult(json) is not null)
                await speech.Json(Line(summary), given.GetValue(json), stop);
            else if (summary.IsDone)
                await speech.Data.WriteLineAsync(Sentences.Fill("import.summary", [summary.Added, summary.Unchanged, summary.NewVersions, 0]));
            foreach (var fault in summary.Refused)
                await speech.Words.WriteLineAsync(Sentences.Of(fault));
            if (!summary.IsDone)
                await speech.Words.WriteLineAsync(Sentences.Fill("import.refused", [summary.Refused.Count]));
            return summary.IsDone ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<ImportSummary> Import(FileInfo file, string var, CancellationToken stop)
    {
        if (!file.Exists)
            return ImportSummary.Nothing([new FileFault(0, "", "no-such-file", file.Name)]);
        await using var cellar = await Cellar.Open(CellarPlace.At(var), [RoomPlan.Of(Room.Publication)], TimeProvider.System, stop);
        var claims = new ImportClaims(cellar.Of(Room.Publication), RegisterFiles.Read(PublishedFolder.Path).Places);
        return await claims.Import(file.FullName, TheHost.Does(Act.Import, "figures published by command", "claims"), stop);
    }

    private static object Line(ImportSummary summary) => new
    {
        summary.Added,
        summary.Unchanged,
        summary.NewVersions,
        Refused = summary.Refused.Select(fault => new { fault.Line, fault.Column, fault.Code, Words = Sentences.Of(fault) }),
    };
}
