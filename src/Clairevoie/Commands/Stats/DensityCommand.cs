using System.CommandLine;
using System.Diagnostics;
using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>Spreads events into a surface of density or along streets, or compares two layers of events.</summary>
internal sealed class DensityCommand
{
    private readonly EventArguments events = new(dated: false);
    private readonly DensityArguments asked = new();
    private readonly RiskArguments against = new();
    private readonly StreetArguments streets = new();
    private readonly RasterFiles rasters = new();
    private readonly Option<int> threads = new("--threads") { Description = "Threads to use; they do not change the answer.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new DensityCommand();
        var command = new Command("density", "Spreads events into a surface of events per square metre, along streets if they are given, or compares two layers (kernel density, relative risk).");
        parts.events.AddTo(command);
        parts.asked.AddTo(command);
        parts.against.AddTo(command);
        parts.rasters.AddTo(command);
        parts.streets.AddTo(command);
        command.Options.Add(parts.threads);
        parts.outputs.AddTo(command);
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private async Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop)
    {
        var read = await events.Read(given, speech, stop: stop);
        var other = against.Read(given, read, stop);
        var clock = Stopwatch.StartNew();
        if (streets.Read(given, read.Ground) is { } network)
        {
            var along = streets.Of(given, asked.Bandwidth(given));
            var spread = StatsProgress.Run(speech, "density", given.GetValue(threads), work => NetworkDensity.Of(network, read.Places, along, work), stop);
            return await outputs.Write(given, speech, new StreetAnswer(read, network, spread).Shapes(clock.Elapsed), stop);
        }

        var (answer, values) = StatsProgress.Run(speech, "density", given.GetValue(threads), work =>
        {
            var (options, sought) = asked.Of(given, read, work);
            if (other is not null)
            {
                var risk = RelativeRisk.Of(read.Places, other.Places, against.Of(given, options), work);
                return (RiskAnswer.Of(read, risk, clock.Elapsed), (options.Frame, risk.Result.LogRatio));
            }

            var found = KernelDensity.Of(read.Places, options, work);
            return (DensityAnswer.Of(read, found, sought, clock.Elapsed), (options.Frame, found.Result.Values));
        }, stop);
        await rasters.Write(given, values.Frame, values.Item2, read.Ground, stop);
        return await outputs.Write(given, speech, answer, stop);
    }
}
