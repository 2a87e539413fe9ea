using System.CommandLine;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>Measures an action from six counts: whether it worked, and whether it moved.</summary>
internal sealed class DisplacementCommand
{
    private readonly Option<(long Before, long After)?> target = CountPair.Counts("--target", "Events where the action took place, before and after.");
    private readonly Option<(long Before, long After)?> buffer = CountPair.Counts("--buffer", "Events in the belt around it.");
    private readonly Option<(long Before, long After)?> control = CountPair.Counts("--control", "Events in a comparable area that was left alone.");
    private readonly Option<(long Before, long After)?> second = CountPair.Counts("--buffer-control", "A second control, for the buffer alone.");
    private readonly Option<FileInfo?> past = new("--past") { Description = "Earlier periods of the same areas: CSV with the columns target, buffer and control, oldest first." };
    private readonly Option<double> level = new("--level") { Description = "How often intervals hold the truth.", DefaultValueFactory = _ => 0.95 };
    private readonly Option<int> draws = new("--draws") { Description = "Draws of the bootstrap.", DefaultValueFactory = _ => 100_000 };
    private readonly Option<int> smallest = new("--smallest") { Description = "The smallest count, before or in the control, that carries a measure.", DefaultValueFactory = _ => 5 };
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of the chance.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly PlaceboArguments placebo = new();
    private readonly PlanArguments plan = new();
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new DisplacementCommand();
        foreach (var six in new[] { parts.target, parts.buffer, parts.control })
            six.Required = true;
        var command = new Command("displacement", "Measures an action from counts before and after: did it work, and did it move? With intervals, placebos and sealed plans.");
        foreach (var option in new Option[] { parts.target, parts.buffer, parts.control, parts.second, parts.past, parts.level, parts.draws, parts.smallest, parts.seed, parts.threads })
            command.Options.Add(option);
        parts.placebo.AddTo(command);
        parts.plan.AddTo(command);
        parts.outputs.AddTo(command);
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var counts = new ActionCounts(Pair(given.GetValue(target)), Pair(given.GetValue(buffer)), Pair(given.GetValue(control)))
        {
            BufferControl = given.GetValue(second) is { } other ? Pair(other) : null,
        };
        var options = Options(given, plan.Planned(given));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var finding = StatsProgress.Run(speech, "displacement", given.GetValue(threads), work => MeasureDisplacement.Of(counts, options, work), stop);
        var ranks = placebo.Read(given, counts, options) is { } asked ? RankAmongPlacebos.Of(asked.Action, asked.History, asked.Options, new Work(given.GetValue(threads), Stop: stop)) : null;
        var kept = plan.Read(given, options, counts, stop);
        var answer = DisplacementAnswer.Of(finding, ranks, kept, clock.Elapsed);
        await outputs.Write(given, speech, answer, stop);
        if (finding.Result.Refused is not { } refused)
            return Answer.Yes;
        await speech.Words.WriteLineAsync($"No quotient: {refused.Says.English}");
        return Answer.Refused;
    }

    /// <summary>What was asked; what was not asked comes from the plan, if there is one.</summary>
    private DisplacementOptions Options(ParseResult given, DisplacementOptions? planned) => new()
    {
        Seed = Asked(given, seed, planned?.Seed),
        Draws = Asked(given, draws, planned?.Draws),
        Level = Asked(given, level, planned?.Level),
        SmallestCount = Asked(given, smallest, planned?.SmallestCount),
        Past = given.GetValue(past) is { } file ? Past(file) : null,
    };

    private static T Asked<T>(ParseResult given, Option<T> option, T? planned)
        where T : struct =>
        given.GetResult(option) is { Implicit: false } ? given.GetValue(option) : planned ?? given.GetValue(option);

    private static PastCounts Past(FileInfo file)
    {
        using var sheet = new Sheet(file);
        int[] columns = [sheet.Column(null, "--past", "target"), sheet.Column(null, "--past", "buffer"), sheet.Column(null, "--past", "control")];
        var areas = columns.Select(_ => new List<long>()).ToArray();
        while (sheet.Next())
            foreach (var (area, column) in columns.Index())
                areas[area].Add(sheet.Count(column));
        return new PastCounts(areas[0], areas[1], areas[2]);
    }

    private static BeforeAfter Pair((long Before, long After)? counts) => new(counts!.Value.Before, counts.Value.After);
}
