using System.CommandLine;
using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Commands.Stats;

/// <summary>Compares two periods, or watches counts for a change.</summary>
internal sealed class ChangeCommand
{
    private readonly Option<(long Events, double Exposure)?> first = CountPair.Rate("--first", "Events over days (or person-years) of the first period.");
    private readonly Option<(long Events, double Exposure)?> second = CountPair.Rate("--second", "The same of the second period.");
    private readonly Option<double> level = new("--level") { Description = "With --first: how often intervals hold the truth.", DefaultValueFactory = _ => 0.95 };
    private readonly WatchArguments watch = new();
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new ChangeCommand();
        var command = new Command("change", "Compares the rates of two periods (--first, --second), or watches the counts of a file for a change (--counts).");
        foreach (var option in new Option[] { parts.first, parts.second, parts.level })
            command.Options.Add(option);
        parts.watch.AddTo(command);
        parts.outputs.AddTo(command);
        command.Validators.Add(given =>
        {
            var (one, other, file) = (given.GetResult(parts.first) is not null, given.GetResult(parts.second) is not null, given.GetResult(parts.watch.Counts) is not null);
            if (one != other || one == file) given.AddError("Name two periods with --first and --second, or a file of counts with --counts.");
        });
        command.SetAction((given, stop) => parts.Measure(given, speech, stop));
        return command;
    }

    private Task<int> Measure(ParseResult given, Speech speech, CancellationToken stop) =>
        outputs.Write(given, speech, given.GetValue(first) is null ? watch.Watch(given, stop) : Compare(given), stop);

    private StatsAnswer Compare(ParseResult given)
    {
        var ((a, s), (b, t)) = (given.GetValue(first)!.Value, given.GetValue(second)!.Value);
        var finding = CompareRates.Of(new EventCount(a, s), new EventCount(b, t), new RateOptions { Level = given.GetValue(level) });
        var (exact, mid) = (finding.Result.Exact, finding.Result.MidP);
        return new StatsAnswer(
            new { exact.Ratio, interval = new[] { exact.Low, exact.High }, p_exact = mid.Exact, interval_mid_p = new[] { mid.Ratio.Low, mid.Ratio.High }, p_mid = mid.P, exact.Level },
            finding.Says,
            finding.Caveats)
        {
            Picture = () => IntervalPicture.Of(finding.Says.English, "ratio of the second rate to the first; dashed: no change", 1,
                [new("exact", exact.Ratio, exact.Low, exact.High), new("mid-p", exact.Ratio, mid.Ratio.Low, mid.Ratio.High)]),
        };
    }
}
