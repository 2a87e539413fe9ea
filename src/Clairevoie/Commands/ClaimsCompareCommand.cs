using System.CommandLine;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Compare;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Clairevoie.Publication.Words;

namespace Clairevoie.Commands;

/// <summary>Says whether two figures may be put side by side: two of the register, or the pairs of a file.</summary>
public static class ClaimsCompareCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var two = new Argument<string[]>("A B") { Description = "The identifiers of two published figures.", Arity = new ArgumentArity(0, 2) };
        var file = new Option<FileInfo?>("--file") { Description = "A file of pairs instead: a column pair, then the import columns prefixed a_ and b_." };
        var command = new Command("compare", "Says whether two published figures may be put side by side, and why not.") { two, file, var, json };
        command.Validators.Add(given =>
        {
            if ((given.GetValue(two)?.Length == 2) == (given.GetValue(file) is not null))
                given.AddError("Name two figures, or a file of pairs with --file.");
        });
        command.SetAction(async (given, stop) =>
        {
            IReadOnlyList<Judged> judged = given.GetValue(file) is { } pairs ? Pairs(pairs) : [await Two(given.GetRequiredValue(two), given.GetRequiredValue(var).FullName, stop)];
            if (given.GetResult(json) is null)
                await Tell(judged, speech);
            else
                await speech.Json(given.GetValue(file) is null ? judged[0] : judged, given.GetValue(json), stop);
            return Answer.Yes;
        });
        return command;
    }

    private static async Task<Judged> Two(string[] ids, string var, CancellationToken stop)
    {
        var shelf = await ClaimsShelf.Open(var, stop);
        return Judged.Of(new CompareClaims(RegisterFiles.Read(PublishedFolder.Path), TimeProvider.System).Compare(shelf.Find(ids[0]), shelf.Find(ids[1])));
    }

    private static IReadOnlyList<Judged> Pairs(FileInfo file)
    {
        if (!file.Exists)
            throw new CommandRefused(Sentences.Of(new FileFault(0, "", "no-such-file", file.Name)));
        var compare = new CompareClaims(RegisterFiles.Read(PublishedFolder.Path), TimeProvider.System);
        var (pairs, faults) = PairsFile.Read(file.FullName, compare);
        return faults.Count == 0 ? pairs : throw new CommandRefused(string.Join('\n', faults.Select(Sentences.Of)));
    }

    private static async Task Tell(IReadOnlyList<Judged> pairs, Speech speech)
    {
        foreach (var pair in pairs)
        {
            await speech.Data.WriteLineAsync(pair.Pair is null ? pair.Verdict : $"{pair.Pair}\t{pair.Verdict}");
            foreach (var reason in pair.Reasons)
                await speech.Data.WriteLineAsync($"\t{reason}");
        }
    }
}
