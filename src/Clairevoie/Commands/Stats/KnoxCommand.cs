using System.CommandLine;
using System.Diagnostics;
using Clairevoie.Statistics.Pairs;

namespace Clairevoie.Commands.Stats;

/// <summary>Counts pairs of events by distance and days apart, and compares them with chance (Knox, near repeats).</summary>
internal sealed class KnoxCommand
{
    private readonly EventArguments events = new();
    private readonly Option<string?> space = NumberList.Option("--space", "The edges of the bands of distance, metres", "0,200,400");
    private readonly Option<string?> time = NumberList.Option("--time", "The edges of the bands of days apart", "0,7,14");
    private readonly Option<string> distance = Choice.Of("--distance", "How distance is measured: as the crow flies, or along the axes.", PlaneDistance.Euclid);
    private readonly Option<int> permutations = new("--permutations") { Description = "How many times the days are dealt anew.", DefaultValueFactory = _ => 999 };
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of chance: the same gives the same answer.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use; they do not change the answer.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new KnoxCommand();
        (parts.space.Required, parts.time.Required) = (true, true);
        var command = new Command("knox", "Counts pairs of events that are near in space and in time, and compares them with chance (Knox's test, near repeats).");
        parts.events.AddTo(command);
        foreach (var option in new Option[] { parts.space, parts.time, parts.distance, parts.permutations, parts.seed, parts.threads }) command.Options.Add(option);
        parts.outputs.AddTo(command);
        command.Validators.Add(given =>
        {
            if (NumberList.Of(given, parts.time) is { } days && days.Any(day => day != Math.Floor(day) || Math.Abs(day) > 1e6)) given.AddError("--time understands whole days, as 0,7,14.");
        });
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var options = new KnoxOptions
        {
            SpaceEdges = NumberList.Of(given, space)!,
            TimeEdges = Array.ConvertAll(NumberList.Of(given, time)!, day => (int)day),
            Distance = Choice.Of<PlaneDistance>(given, distance),
            Permutations = given.GetValue(permutations),
            Seed = given.GetValue(seed),
        };
        var read = await events.Read(given, speech, stop: stop);
        var dates = Array.ConvertAll(read.Days, DateOnly.FromDayNumber);
        var clock = Stopwatch.StartNew();
        var finding = StatsProgress.Run(speech, "dealing days", given.GetValue(threads), work => Knox.Of(read.Places, dates, options, work), stop);
        return await outputs.Write(given, speech, KnoxAnswer.Of(finding, clock.Elapsed), stop);
    }
}
