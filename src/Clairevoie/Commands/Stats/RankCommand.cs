using System.CommandLine;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Ranking;

namespace Clairevoie.Commands.Stats;

/// <summary>Ranks choices by criteria of which people agree only which matter more.</summary>
internal sealed class RankCommand
{
    private readonly TableArguments table = new();
    private readonly Option<int> draws = new("--draws") { Description = "Draws of weights and values.", DefaultValueFactory = _ => 100_000 };
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of the chance.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new RankCommand();
        var command = new Command("rank", "Ranks choices over all weights that respect the stated preferences: how often each comes first, and for whom.");
        parts.table.AddTo(command);
        foreach (var option in new Option[] { parts.draws, parts.seed, parts.threads })
            command.Options.Add(option);
        parts.outputs.AddTo(command);
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var read = table.Read(given, stop);
        var options = new RankingOptions { Draws = given.GetValue(draws), Seed = given.GetValue(seed) };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var finding = StatsProgress.Run(speech, "ranking", given.GetValue(threads), work => RankChoices.Of(read, options, work), stop);
        return await outputs.Write(given, speech, RankAnswer.Of(read, finding, clock.Elapsed), stop);
    }
}
