using System.CommandLine;
using Clairevoie.Commands.Hsa;
using Clairevoie.Commands.Stats;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Every command of the house, each with its sentence: what <c>clairevoie --help</c> prints.</summary>
public static class CommandLine
{
    private static readonly IReadOnlyList<(string Name, Func<Speech, Command> Build)> All =
    [
        ("serve", ServeCommand.Build),
        ("print", PrintCommand.Build),
        ("account", AccountCommand.Build),
        ("claims", ClaimsCommand.Build),
        ("publish", PublishCommand.Build),
        ("bilan", BilanCommand.Build),
        ("measures", MeasuresCommand.Build),
        ("promises", PromisesCommand.Build),
        ("adopt", AdoptCommand.Build),
        ("verify", VerifyCommand.Build),
        ("trace", TraceCommand.Build),
        ("backup", BackupCommand.Build),
        ("restore", RestoreCommand.Build),
        ("keys", KeysCommand.Build),
        ("valve", ValveCommand.Build),
        ("addresses", AddressesCommand.Build),
        ("basemap", BasemapCommand.Build),
        ("town", TownCommand.Build),
        ("stats", StatsCommand.Build),
        ("intelligence", IntelligenceCommand.Build),
        ("purge", PurgeCommand.Build),
        ("moves", MovesCommand.Build),
        ("hsa", HsaCommand.Build),
    ];

    /// <summary>The command line, ready to parse: whole, or only the command that was asked by its name, which spares the house the others.</summary>
    public static RootCommand Build(Speech speech, string? asked = null)
    {
        var root = new RootCommand("Clairevoie carries a city's plan against open drug scenes: places, problems, measures and counts; never a person.");
        foreach (var command in All.Any(one => one.Name == asked) ? All.Where(one => one.Name == asked) : All)
            root.Subcommands.Add(command.Build(speech));
        return root;
    }

    /// <summary>Runs one command line and gives the exit code: 0 answer, 1 refusal, 2 usage, 3 fault.</summary>
    public static async Task<int> Run(string[] args, Speech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        var understood = Build(speech, args.FirstOrDefault()).Parse(args);
        if (understood.Errors.Count > 0)
        {
            foreach (var error in understood.Errors)
                await speech.Words.WriteLineAsync(UsageWords.Said(error.Message));
            return Answer.Usage;
        }

        try
        {
            return await understood.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = speech.Data, Error = speech.Words });
        }
        catch (OperationCanceledException)
        {
            return Answer.Refused;
        }
        catch (Exception fault)
        {
            await speech.Words.WriteLineAsync($"clairevoie: {fault.Message}");
            return fault is CommandRefused or DataRefusedException or CellarClosedException ? Answer.Refused : Answer.Fault;
        }
    }
}
