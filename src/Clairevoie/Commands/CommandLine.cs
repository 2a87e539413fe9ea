using System.CommandLine;
using Clairevoie.Commands.Stats;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Every command of the house, each with its sentence: what <c>clairevoie --help</c> prints.</summary>
public static class CommandLine
{
    private static readonly IReadOnlyList<Func<Speech, Command>> All =
    [
        ServeCommand.Build,
        PrintCommand.Build,
        AccountCommand.Build,
        ClaimsCommand.Build,
        VerifyCommand.Build,
        TraceCommand.Build,
        BackupCommand.Build,
        RestoreCommand.Build,
        KeysCommand.Build,
        ValveCommand.Build,
        AddressesCommand.Build,
        TownCommand.Build,
        StatsCommand.Build,
    ];

    /// <summary>The whole command line, ready to parse.</summary>
    public static RootCommand Build(Speech speech)
    {
        var root = new RootCommand("Clairevoie carries a city's plan against open drug scenes: places, problems, measures and counts; never a person.");
        foreach (var build in All)
            root.Subcommands.Add(build(speech));
        return root;
    }

    /// <summary>Runs one command line and gives the exit code: 0 answer, 1 refusal, 2 usage, 3 fault.</summary>
    public static async Task<int> Run(string[] args, Speech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        var understood = Build(speech).Parse(args);
        if (understood.Errors.Count > 0)
        {
            foreach (var error in understood.Errors)
                await speech.Words.WriteLineAsync(error.Message);
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
