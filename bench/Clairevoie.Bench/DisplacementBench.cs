using System.Diagnostics;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Bench;

/// <summary>How fast the quotient of an action gets its interval by bootstrap, and how the time grows with the draws.</summary>
public static class DisplacementBench
{
    private const int Rounds = 5;
    private const int Million = 1_000_000;

    private static readonly ActionCounts Worked = new(new BeforeAfter(100, 60), new BeforeAfter(80, 84), new BeforeAfter(200, 190));

    /// <summary>Measures: the whole finding, the middle of five rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("displacement: the bootstrap of the quotient");
        foreach (var draws in new[] { 1_000, 10_000, 100_000 })
            run.Keep(new Measure($"displacement, {draws:N0} draws", Milliseconds(draws, new Work(2)), "ms", $"the whole finding, 2 threads, median of {Rounds} rounds"));
        run.Keep(Measure.AtMost(300, "displacement, 1,000,000 draws", Milliseconds(Million, new Work(2)), "ms", $"the whole finding, 2 threads, median of {Rounds} rounds"));
        run.Keep(new Measure("the same on one thread", Milliseconds(Million, new Work(1)), "ms", "with vector instructions"));
        run.Keep(new Measure("the same, draw by draw", Milliseconds(Million, new Work(1) { Vectors = false }), "ms", "one thread, the scalar twin: the same bits"));
    }

    private static double Milliseconds(int draws, Work work)
    {
        var options = new DisplacementOptions { Seed = 1, Draws = draws };
        MeasureDisplacement.Of(Worked, options, work);
        return BenchRun.Median([.. Enumerable.Range(0, Rounds).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            MeasureDisplacement.Of(Worked, options, work);
            return clock.Elapsed.TotalMilliseconds;
        })]);
    }
}
