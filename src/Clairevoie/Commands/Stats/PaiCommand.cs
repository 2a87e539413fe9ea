using System.CommandLine;
using Clairevoie.Statistics.Accuracy;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Commands.Stats;

/// <summary>Judges a past map by what happened later.</summary>
internal sealed class PaiCommand
{
    private readonly MapCells cells = new();
    private readonly Option<long?> hits = new("--hits") { Description = "Later events inside the hot cells (n), when only totals are known." };
    private readonly Option<long?> events = new("--events") { Description = "With --hits: all later events (N)." };
    private readonly Option<double?> hotSize = new("--hot-size") { Description = "With --hits: area or street length that was called hot (a)." };
    private readonly Option<double?> size = new("--whole-size") { Description = "With --hits: the whole area or street length (A)." };
    private readonly Option<double> level = new("--level") { Description = "How often intervals hold the truth.", DefaultValueFactory = _ => 0.95 };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new PaiCommand();
        var command = new Command("pai", "Judges a past map by what happened later: PAI, PEI, hit rate and recapture rate, by area or by street length.");
        parts.cells.AddTo(command);
        foreach (var option in new Option[] { parts.hits, parts.events, parts.hotSize, parts.size, parts.level })
            command.Options.Add(option);
        parts.outputs.AddTo(command);
        command.Validators.Add(given =>
        {
            var totals = new[] { given.GetResult(parts.hits), given.GetResult(parts.events), given.GetResult(parts.hotSize), given.GetResult(parts.size) }.Count(one => one is not null);
            if (totals is not (0 or 4) || (totals == 4) == (given.GetResult(parts.cells.File) is not null))
                given.AddError("Name a file of cells with --cells, or the four totals --hits, --events, --hot-size and --whole-size.");
        });
        command.SetAction((given, stop) => parts.outputs.Write(given, speech, parts.Judge(given, stop), stop));
        return command;
    }

    private StatsAnswer Judge(ParseResult given, CancellationToken stop)
    {
        var options = new AccuracyOptions { Level = given.GetValue(level) };
        var finding = given.GetValue(hits) is { } inside
            ? JudgeMap.OfTotals((inside, given.GetValue(events)!.Value), (given.GetValue(hotSize)!.Value, given.GetValue(size)!.Value), options)
            : JudgeMap.Of(cells.Read(given, stop), options);
        return Told(finding);
    }

    private static StatsAnswer Told(Finding<AccuracyOptions, MapAccuracy> finding)
    {
        var found = finding.Result;
        return new StatsAnswer(Json(finding), finding.Says, finding.Caveats)
        {
            Rows = () => [["measure", "value", "low", "high"], .. Measures(found).Select(one => new[] { one.Words, Number(one.Value), Number(one.Low), Number(one.High) })],
            Lines = [.. Measures(found).Select(one => FormattableString.Invariant($"{one.Words,-22} {one.Value:0.###}  [{one.Low:0.###}, {one.High:0.###}]"))],
            Picture = () => IntervalPicture.Of(finding.Says.English, "share, index or ratio; dashed: chance (PAI 1)", 1, [.. Measures(found)]),
        };
    }

    private static object Json(Finding<AccuracyOptions, MapAccuracy> finding)
    {
        var found = finding.Result;
        return new
        {
            pai = found.Pai.Value,
            pai_interval = Ends(found.Pai),
            hit_rate = found.HitRate.Value,
            hit_rate_interval = Ends(found.HitRate),
            pei = found.Pei.Value,
            pei_interval = Ends(found.Pei),
            rri = found.Rri?.Value,
            rri_interval = found.Rri is { } rri ? Ends(rri) : null,
            found.Hits,
            found.Events,
            found.SizeShare,
            found.Catchable,
            found.CatchableIsBound,
            finding.Options.Level,
        };
    }

    private static IEnumerable<IntervalLine> Measures(MapAccuracy found)
    {
        yield return Line("hit rate", found.HitRate);
        yield return Line("PAI", found.Pai);
        if (double.IsFinite(found.Pei.Value))
            yield return Line("PEI", found.Pei);
        if (found.Rri is { } recapture)
            yield return Line("recapture rate (RRI)", recapture);
    }

    private static IntervalLine Line(string words, Measured one) => new(words, one.Value, one.Interval.Low, one.Interval.High);

    private static double[] Ends(Measured one) => [one.Interval.Low, one.Interval.High];

    private static string Number(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
