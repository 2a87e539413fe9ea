using System.CommandLine;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Compare;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Registers;
using Clairevoie.Publication.Words;

namespace Clairevoie.Commands;

/// <summary>Says whether two figures may be put side by side: two of the register, or the pairs of a file.</summary>
public static class ClaimsCompareCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var file = new Option<FileInfo?>("--file") { Description = "A file of pairs: a column pair, then the import columns prefixed a_ and b_." };
        var json = HouseArguments.Json();
        var command = new Command("compare", "Says whether two published figures may be put side by side, and why not.") { file, json };
        command.SetAction(async (given, stop) =>
        {
            var pairs = Pairs(given.GetRequiredValue(file)!.FullName);
            if (given.GetResult(json) is null)
                await Tell(pairs, speech);
            else
                await speech.Json(pairs, given.GetValue(json), stop);
            return Answer.Yes;
        });
        return command;
    }

    private static IReadOnlyList<JudgedPair> Pairs(string file)
    {
        if (!File.Exists(file))
            throw new CommandRefused(Sentences.Of(new FileFault(0, "", "no-such-file", file)));
        var registers = RegisterFiles.Read(PublishedFolder.Path) with { AsOf = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime) };
        var (pairs, faults) = PairsFile.Read(file, registers);
        return faults.Count == 0 ? pairs : throw new CommandRefused(string.Join('\n', faults.Select(Sentences.Of)));
    }

    private static async Task Tell(IReadOnlyList<JudgedPair> pairs, Speech speech)
    {
        foreach (var pair in pairs)
        {
            await speech.Data.WriteLineAsync($"{pair.Pair}\t{pair.Verdict}");
            foreach (var reason in pair.Reasons)
                await speech.Data.WriteLineAsync($"\t{reason}");
        }
    }
}
