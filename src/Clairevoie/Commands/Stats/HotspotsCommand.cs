using System.CommandLine;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>Finds where high values gather: events counted by cell, or places that bring a value.</summary>
internal sealed class HotspotsCommand
{
    private readonly EventArguments events = new(dated: false);
    private readonly Option<double> cell = new("--cell") { Description = "The side of a cell in metres.", DefaultValueFactory = _ => 250 };
    private readonly Option<string?> value = new("--value") { Description = "Places bring a value in this column, and are not counted by cell." };
    private readonly Option<double?> band = new("--band") { Description = "How far neighbours lie, in metres; one and a half cells when not said (the eight around)." };
    private readonly Option<string> method = new("--method") { Description = "getis (hot and cold spots) or moran (also who stands out from the neighbours).", DefaultValueFactory = _ => "getis" };
    private readonly Option<int> permutations = new("--permutations") { Description = "The most permutations for each place; ordinary places are left early.", DefaultValueFactory = _ => 99_999 };
    private readonly Option<double> share = new("--false-discovery") { Description = "Of the places that are marked, the share that may be by chance.", DefaultValueFactory = _ => 0.05 };
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of the chance.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new HotspotsCommand();
        parts.method.AcceptOnlyFromAmong("getis", "moran");
        var command = new Command("hotspots", "Finds hot and cold spots (Getis-Ord Gi*) and outliers (local Moran), false discoveries held.");
        parts.events.AddTo(command);
        foreach (var option in new Option[] { parts.cell, parts.value, parts.band, parts.method, parts.permutations, parts.share, parts.seed, parts.threads })
            command.Options.Add(option);
        parts.outputs.AddTo(command);
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var column = given.GetValue(value);
        var read = await events.Read(given, speech, column is null ? null : [column], stop: stop);
        var side = given.GetValue(cell);
        var ground = column is null ? CountedGround.ByCell(read, side) : CountedGround.ByPlace(read, column);
        var options = new HotspotOptions { Permutations = given.GetValue(permutations), FalseDiscovery = given.GetValue(share), Seed = given.GetValue(seed) };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var near = Neighbourhood.Within(ground.Places, given.GetValue(band) ?? (1.5 * side));
        var finding = StatsProgress.Run(speech, "hot spots", given.GetValue(threads), work => Find(given.GetRequiredValue(method), ground.Values, near, (options, work)), stop);
        return await outputs.Write(given, speech, HotspotsAnswer.Of(ground, column is null ? side : 0, finding, clock.Elapsed), stop);
    }

    private static Finding<HotspotOptions, LocalResult> Find(string method, double[] values, Neighbourhood near, (HotspotOptions Options, Work Work) how) => method == "getis"
        ? FindHotspots.ByGetisOrd(values, near, how.Options, how.Work)
        : FindHotspots.ByLocalMoran(values, near, how.Options, how.Work);
}
