using System.Globalization;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Commands.Stats;

/// <summary>What was measured of an action, in the shapes in which it can be written.</summary>
internal static class DisplacementAnswer
{
    public static StatsAnswer Of(Finding<DisplacementOptions, DisplacementResult> finding, Finding<PlaceboOptions, PlaceboRanks>? ranks, Finding<DisplacementOptions, SealedResult>? plan, TimeSpan took)
    {
        var result = finding.Result;
        return new StatsAnswer(Json(finding, ranks, plan, took), plan?.Says ?? finding.Says, [.. plan?.Caveats ?? finding.Caveats, .. ranks?.Caveats ?? []])
        {
            Lines = [.. Measures(result).Select(Line), .. ranks is null ? [] : new[] { ranks.Says.English }],
            Rows = () => [["measure", "value", "low", "high"], .. Measures(result).Select(one => new[] { one.Name, Number(one.Value), Number(one.Interval.Low), Number(one.Interval.High) })],
            Picture = () => IntervalPicture.Of(finding.Says.English, "events spared; right of the dashed line: fewer than without the action", 0,
                [.. Measures(result).Where(one => one.Drawn).Select(one => new IntervalLine(one.Words, one.Value, one.Interval.Low, one.Interval.High))]),
        };
    }

    private static object Json(Finding<DisplacementOptions, DisplacementResult> finding, Finding<PlaceboOptions, PlaceboRanks>? ranks, Finding<DisplacementOptions, SealedResult>? plan, TimeSpan took)
    {
        var (result, effects, wdd) = (finding.Result, finding.Result.Effects, finding.Result.Difference);
        return new
        {
            result.Outcome,
            wdq = result.Quotient?.Value,
            wdq_fieller = Ends(result.Quotient?.Fieller),
            wdq_bootstrap = Ends(result.Quotient?.Drawn),
            result.Quotient?.Spread,
            result.Refused,
            numerator = result.Spread.Value,
            success_measure = result.Success.Value,
            gross_effect = effects.Gross.Value,
            gross_effect_interval = Ends(effects.Gross.Interval),
            net_effect = effects.Net.Value,
            net_effect_interval = Ends(effects.Net.Interval),
            direct_effect = effects.Direct.Value,
            direct_effect_interval = Ends(effects.Direct.Interval),
            tne = effects.Total.Value,
            tne_fieller = Ends(effects.Total.Interval),
            tne_bootstrap = Ends(effects.TotalDrawn),
            wdd = wdd.Value,
            wdd_se = wdd.Error,
            wdd_z = wdd.Z,
            wdd_p = wdd.P,
            wdd_interval = Ends(wdd.Interval),
            wdd_shared_control = wdd.SharedControl,
            result.Dispersion,
            placebos = ranks?.Result,
            plan = plan is null ? null : new { plan.Result.Seal, plan.Result.Kept, plan.Result.Departures },
            finding.Options.Level,
            finding.Options.Draws,
            finding.Options.SmallestCount,
            finding.Seed,
            seconds = took.TotalSeconds,
        };
    }

    private static IEnumerable<(string Name, string Words, double Value, Interval Interval, bool Drawn)> Measures(DisplacementResult result)
    {
        var effects = result.Effects;
        yield return ("gross_effect", "target, before less after", effects.Gross.Value, effects.Gross.Interval, true);
        yield return ("direct_effect", "target, against its control", effects.Direct.Value, effects.Direct.Interval, true);
        yield return ("tne", "target and buffer (total net)", effects.Total.Value, effects.Total.Interval, true);
        yield return ("wdd", "weighted difference (fewer is left)", result.Difference.Value, result.Difference.Interval, false);
        yield return ("net_effect", "net effect", effects.Net.Value, effects.Net.Interval, false);
        if (result.Quotient is { } quotient)
            yield return ("wdq", "weighted displacement quotient", quotient.Value, quotient.Fieller, false);
    }

    private static string Line((string Name, string Words, double Value, Interval Interval, bool Drawn) one) => string.Create(CultureInfo.InvariantCulture,
        $"{one.Name,-14} {one.Value,10:0.####}  [{one.Interval.Low:0.####}, {one.Interval.High:0.####}]  {one.Words}");

    private static double[]? Ends(Interval? interval) => interval is { } known ? [known.Low, known.High] : null;

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
