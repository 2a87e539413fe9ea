using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>What one model compares the cases with: the measure of windows, the mass of places, the draws of chance.</summary>
internal sealed record Background(Measure Measure, double[] Mass, Draw Draw, Likelihood Likelihood)
{
    /// <summary>The background of the model that is asked for.</summary>
    public static Background Of(ScanCases cases, ScanFrame frame) => frame.Options.Model switch
    {
        ScanModel.Poisson => Poisson(cases, frame),
        ScanModel.Bernoulli => Bernoulli(frame),
        _ => Permutation(frame),
    };

    private static Background Permutation(ScanFrame frame)
    {
        var strata = frame.Options.Weekdays ? Weekdays(frame) : [Enumerable.Range(0, frame.Site.Length).ToArray()];
        var place = new double[frame.Sites * strata.Length];
        var time = new double[strata.Length][];
        for (var k = 0; k < strata.Length; k++)
        {
            time[k] = new double[frame.Units + 1];
            foreach (var i in strata[k])
            {
                place[(frame.Site[i] * strata.Length) + k]++;
                time[k][frame.Time[i] + 1]++;
            }
            for (var t = 0; t < frame.Units; t++) time[k][t + 1] += time[k][t];
        }
        var measure = new FactorMeasure(place, time, [.. strata.Select(events => (double)events.Length)]);
        return new(measure, MassOf(frame), new PermutationDraw(frame, strata, frame.Options.Seed), new Likelihood(frame.Cases, 0));
    }

    private static int[][] Weekdays(ScanFrame frame) => frame.Options.Unit == ScanUnit.Day
        ? [.. Enumerable.Range(0, frame.Site.Length).GroupBy(i => (frame.Axis.Span.First.DayNumber + frame.Time[i]) % 7).OrderBy(day => day.Key).Select(day => day.ToArray())]
        : throw DataRefusedException.Because("weekdays-need-days", "Les jours de la semaine demandent une analyse par jour.", "Days of the week need a scan by day.");

    private static Background Bernoulli(ScanFrame frame)
    {
        var all = new EventIndex(frame.Sites);
        all.Fill(frame.Site, frame.Time);
        return new(new CountMeasure(all, frame.Units), MassOf(frame), new BernoulliDraw(frame, frame.Options.Seed), new Likelihood(frame.Cases, frame.Site.Length));
    }

    private static Background Poisson(ScanCases cases, ScanFrame frame)
    {
        var risk = AtRisk.Of(cases, frame);
        return new(risk.Measure, risk.Mass, new PoissonDraw(risk.Measure, frame), new Likelihood(frame.Cases, 0));
    }

    private static double[] MassOf(ScanFrame frame)
    {
        var mass = new double[frame.Sites];
        foreach (var site in frame.Site) mass[site]++;
        return mass;
    }
}
