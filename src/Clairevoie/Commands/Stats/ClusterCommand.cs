using System.CommandLine;
using System.Diagnostics;
using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>Finds dense clusters of events: in space, in space and time, or of several densities at once.</summary>
internal sealed class ClusterCommand
{
    private readonly EventArguments events = new();
    private readonly Option<double?> radius = new("--eps") { Description = "How far a neighbour may be, metres. Without it clusters of varying density are sought (HDBSCAN)." };
    private readonly Option<int> minPoints = new("--min-points") { Description = "How many events near, itself included, make a core.", DefaultValueFactory = _ => 10 };
    private readonly Option<int?> days = new("--days") { Description = "How many days before or after a neighbour may be; without it time is not looked at." };
    private readonly Option<int?> minSize = new("--min-size") { Description = "Without --eps: the fewest events of a cluster; --min-points when not said." };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use; they do not change the answer.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new ClusterCommand();
        var command = new Command("cluster", "Finds dense clusters of events and the events that belong to none (DBSCAN, ST-DBSCAN, HDBSCAN).");
        parts.events.AddTo(command);
        foreach (var option in new Option[] { parts.radius, parts.minPoints, parts.days, parts.minSize, parts.threads }) command.Options.Add(option);
        parts.outputs.AddTo(command);
        command.Validators.Add(parts.Contradictions);
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private void Contradictions(System.CommandLine.Parsing.CommandResult given)
    {
        if (given.GetValue(days) is not null && given.GetValue(radius) is null) given.AddError("--days needs --eps: near in time only counts with near in space.");
        if (given.GetValue(minSize) is not null && given.GetValue(radius) is not null) given.AddError("--min-size is for clusters of varying density: leave --eps out.");
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var read = await events.Read(given, speech, days: given.GetValue(days) is not null, stop: stop);
        var clock = Stopwatch.StartNew();
        var answer = StatsProgress.Run(speech, "clustering", given.GetValue(threads), work => Ask(given, read, work), stop);
        return await outputs.Write(given, speech, answer(clock.Elapsed), stop);
    }

    private Func<TimeSpan, StatsAnswer> Ask(ParseResult given, PointEvents read, Work work)
    {
        var fewest = given.GetValue(minPoints);
        if (given.GetValue(radius) is not { } metres)
            return Told(read, Hdbscan.Of(read.Places, new() { MinPoints = fewest, MinSize = given.GetValue(minSize) ?? Math.Max(2, fewest) }, work));
        if (given.GetValue(days) is not { } apart)
            return Told(read, Dbscan.Of(read.Places, new() { Radius = metres, MinPoints = fewest }, work));
        var dates = Array.ConvertAll(read.Days, DateOnly.FromDayNumber);
        return Told(read, SpaceTimeDbscan.Of(read.Places, dates, new() { Radius = metres, Days = apart, MinPoints = fewest }, work));
    }

    private static Func<TimeSpan, StatsAnswer> Told<TOptions>(PointEvents read, Finding<TOptions, Clustering> finding) => took => ClusterAnswer.Of(read, finding, took);
}
