using System.CommandLine;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Commands.Stats;

/// <summary>Measures a network of links: who lies between, who is near, which groups stand out, what falls apart.</summary>
internal sealed class NetworkCommand
{
    private readonly LinkArguments links = new();
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of the chance.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> draws = new("--draws") { Description = "How many ways the network may be are drawn when links are uncertain.", DefaultValueFactory = _ => 200 };
    private readonly Option<double> level = new("--level") { Description = "How much of the draws an interval holds.", DefaultValueFactory = _ => 0.95 };
    private readonly Option<double> resolution = new("--resolution") { Description = "How fine the groups are: more gives more of them.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> runs = new("--runs") { Description = "How often groups are sought again, to see whether they stay.", DefaultValueFactory = _ => 20 };
    private readonly Option<double?> error = new("--error") { Description = "Samples betweenness instead of computing it, with this error at most (a share of the pairs)." };
    private readonly Option<double> failure = new("--failure") { Description = "With --error: how often that promise may fail.", DefaultValueFactory = _ => 0.05 };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new NetworkCommand();
        var command = new Command("network", "Measures a network of links: degree, betweenness, closeness, groups, and what falls apart if a node goes.");
        parts.links.AddTo(command);
        foreach (var option in new Option[] { parts.seed, parts.draws, parts.level, parts.resolution, parts.runs, parts.error, parts.failure, parts.threads })
            command.Options.Add(option);
        parts.outputs.AddTo(command);
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var network = links.Read(given, stop);
        var options = Options(given);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var finding = StatsProgress.Run(speech, "network", given.GetValue(threads), work => NetworkAnalysis.Of(network, options, work), stop);
        return await outputs.Write(given, speech, NetworkAnswer.Of(network, finding, clock.Elapsed), stop);
    }

    private NetworkOptions Options(ParseResult given) => new()
    {
        Seed = given.GetValue(seed),
        Draws = given.GetValue(draws),
        Level = given.GetValue(level),
        Resolution = given.GetValue(resolution),
        Runs = given.GetValue(runs),
        Sampled = given.GetValue(error) is { } most ? new BetweennessBound { Error = most, Failure = given.GetValue(failure) } : null,
    };
}
