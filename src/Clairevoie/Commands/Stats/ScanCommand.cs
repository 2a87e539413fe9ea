using System.CommandLine;
using System.Diagnostics;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>Looks for gatherings in space and time: more cases at once than chance explains.</summary>
public static class ScanCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (input, asked, outputs) = (new ScanInput(), new ScanArguments(), new StatsOutputs());
        var threads = new Option<int>("--threads") { Description = "Threads to use; they do not change the answer.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("scan", "Looks for places and days where more cases gather than chance explains (space-time scan statistic).") { threads };
        input.AddTo(command);
        asked.AddTo(command);
        outputs.AddTo(command);
        command.SetAction(async (given, stop) =>
        {
            var options = asked.Of(given);
            var read = await input.Read(given, options, speech, stop);
            var clock = Stopwatch.StartNew();
            var finding = StatsProgress.Run(speech, "scanning", given.GetValue(threads), work => SpaceTimeScan.Run(read.Cases, options.InStepsOf(read.Unit ?? options.Unit), work), stop);
            return await outputs.Write(given, speech, new ScanAnswer(finding, read, clock.Elapsed.TotalSeconds).Shapes(), stop);
        });
        return command;
    }
}
