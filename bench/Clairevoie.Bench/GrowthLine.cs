namespace Clairevoie.Bench;

/// <summary>One method and how it is asked at each size: the data are made before the clock starts.</summary>
/// <param name="Method">What its page calls it.</param>
/// <param name="Of">What n counts, and what is held still.</param>
/// <param name="Least">The first of four sizes, each ten times the one before.</param>
/// <param name="Ready">Makes data of a size and hands back the work.</param>
public sealed record GrowthLine(string Method, string Of, int Least, Func<int, Action> Ready)
{
    /// <summary>Four sizes are three decades.</summary>
    public IReadOnlyList<int> Sizes => [Least, 10 * Least, 100 * Least, 1000 * Least];

    /// <summary>
    /// Seconds of the processor for one run at each size, after a first one, so that what else the machine does counts little: the
    /// middle of as many runs as a quarter of a second holds, three at least where a run takes less than a second.
    /// </summary>
    public IReadOnlyList<double> Measure() => [.. Sizes.Select(size => Seconds(Ready(size)))];

    private static double Seconds(Action work)
    {
        work();
        var (all, each) = (0d, new List<double>());
        do
        {
            // The clock of the processor moves in steps: short runs are taken together.
            var together = each.Count > 0 && each[^1] < 1e-3 ? (int)Math.Clamp(5e-3 / Math.Max(1e-7, each[^1]), 1, 10_000) : 1;
            var before = Environment.CpuUsage.TotalTime;
            for (var run = 0; run < together; run++)
                work();
            var took = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            each.Add(took / together);
            all += took;
        }
        while (each.Count < 50 && (all < 0.25 || (each.Count < 3 && each[0] < 1)));
        return BenchRun.Median(each.Count > 2 ? each[1..] : each);
    }
}
