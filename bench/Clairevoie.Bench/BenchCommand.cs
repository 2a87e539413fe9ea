using System.CommandLine;
using Clairevoie.Commands;

namespace Clairevoie.Bench;

/// <summary>The command line of the bench: what to measure, and where to write it.</summary>
public static class BenchCommand
{
    private static readonly IReadOnlyDictionary<string, Func<BenchRun, Task>> Parts = new Dictionary<string, Func<BenchRun, Task>>
    {
        ["start"] = StartBench.Run,
        ["memory"] = MemoryBench.Run,
        ["intake"] = IntakeBench.Run,
        ["claims"] = ClaimsBench.Run,
        ["import"] = ImportBench.Run,
        ["first-screen"] = FirstScreenBench.Run,
        ["networks"] = NetworksBench.Run,
        ["scan"] = ScanBench.Run,
        ["clusters"] = ClustersBench.Run,
        ["density"] = DensityBench.Run,
        ["pairs"] = PairsBench.Run,
        ["displacement"] = DisplacementBench.Run,
        ["local"] = LocalBench.Run,
        ["linked"] = LinkedBench.Run,
        ["rollup"] = RollUpBench.Run,
    };

    /// <summary>What takes many minutes is measured only when it is named.</summary>
    private static readonly IReadOnlyDictionary<string, Func<BenchRun, Task>> Long = new Dictionary<string, Func<BenchRun, Task>>
    {
        ["scan-power"] = ScanPowerPage.Run,
        ["growth"] = GrowthBench.Run,
        ["tiles"] = TilesBench.Run,
        ["pages"] = PagesBench.Run,
    };

    /// <summary>Builds the command.</summary>
    public static RootCommand Build(Speech speech)
    {
        var part = new Argument<string>("part") { Description = $"all, or one of {string.Join(", ", Parts.Keys.Concat(Long.Keys))}; {string.Join(", ", Long.Keys)} only by name.", DefaultValueFactory = _ => "all" };
        part.AcceptOnlyFromAmong(["all", .. Parts.Keys, .. Long.Keys]);
        var json = new Option<string?>("--json") { Description = "Writes the measures as JSON to this file, or to the standard output.", Arity = ArgumentArity.ZeroOrOne };
        var write = new Option<bool>("--write") { Description = "Writes the table to docs/bench.md." };
        var command = new RootCommand("Measures the built house as a real process, beside what the same machine can do at most.") { part, json, write, Bare(speech) };
        command.SetAction(async (given, stop) =>
        {
            var run = new BenchRun(speech, BenchPlace.Find(), stop);
            var asked = given.GetRequiredValue(part);
            foreach (var (_, measure) in Parts.Where(known => asked == "all" || asked == known.Key).Concat(Long.Where(known => asked == known.Key)))
                await measure(run);
            await run.Tell(given.GetResult(json) is not null, given.GetValue(json), given.GetValue(write));
            return run.Measures.All(measure => measure.Holds) ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static Command Bare(Speech speech)
    {
        var var = new Option<string>("--var") { Required = true };
        var port = new Option<int>("--port") { Required = true };
        var command = new Command("bare", "The house with one more door, which answers a bare POST; the intake is measured beside it.") { var, port };
        command.SetAction((given, stop) => BareDoor.Serve(given.GetRequiredValue(var), given.GetValue(port), speech, stop));
        return command;
    }
}
