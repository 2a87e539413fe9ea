using Clairevoie.Statistics.Scan;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>The scan as its definition reads: every circle, every window, every logarithm. Slow, and hard to get wrong.</summary>
internal sealed class PlainDefinition(ScanCases cases, ScanOptions options)
{
    private static readonly int Steps = Scene.Days;

    public double Largest()
    {
        var largest = 0d;
        foreach (var circle in Circles())
            for (var to = options.Prospective ? Steps - 1 : 0; to < Steps; to++)
                for (var length = options.Shortest; length <= options.Longest && length <= to + 1; length++)
                    largest = Math.Max(largest, Ratio(circle, to - length + 1, to));
        return largest;
    }

    private IEnumerable<HashSet<int>> Circles()
    {
        for (var centre = 0; centre < cases.Sites.Count; centre++)
        {
            var rings = Enumerable.Range(0, cases.Sites.Count).GroupBy(site => Math.Round(Apart(centre, site), 3)).Where(ring => ring.Key <= options.Radius).OrderBy(ring => ring.Key);
            var inside = new HashSet<int>();
            foreach (var ring in rings)
            {
                inside.UnionWith(ring);
                if (Mass(inside) > options.Share * Mass([.. Enumerable.Range(0, cases.Sites.Count)])) break;
                yield return [.. inside];
            }
        }
    }

    private double Apart(int a, int b) => Math.Sqrt(Math.Pow(cases.Sites.East[a] - cases.Sites.East[b], 2) + Math.Pow(cases.Sites.North[a] - cases.Sites.North[b], 2));

    private double Mass(HashSet<int> circle) => options.Model switch
    {
        ScanModel.Poisson => Expected(circle, 0, Steps - 1),
        ScanModel.Bernoulli => Count(cases, circle, 0, Steps - 1) + Count(cases.Controls!, circle, 0, Steps - 1),
        _ => Count(cases, circle, 0, Steps - 1),
    };

    private double Ratio(HashSet<int> circle, int from, int to)
    {
        double all = cases.Count, c = Count(cases, circle, from, to);
        if (c < options.MinCases) return 0;
        if (options.Model == ScanModel.Bernoulli) return Bernoulli(c, c + Count(cases.Controls!, circle, from, to), all, all + cases.Controls!.Count);
        var mu = Expected(circle, from, to);
        return c <= mu ? 0 : Log(c, c / mu) + Log(all - c, (all - c) / (all - mu));
    }

    private static double Bernoulli(double c, double n, double all, double everybody) =>
        c / n <= (all - c) / (everybody - n) ? 0
            : Log(c, c / n) + Log(n - c, (n - c) / n) + Log(all - c, (all - c) / (everybody - n)) + Log(everybody - n - all + c, (everybody - n - all + c) / (everybody - n))
                - Log(all, all / everybody) - Log(everybody - all, (everybody - all) / everybody);

    private double Expected(HashSet<int> circle, int from, int to)
    {
        HashSet<int> everywhere = [.. Enumerable.Range(0, cases.Sites.Count)];
        if (options.Model == ScanModel.Poisson) return cases.Count * People(circle, from, to) / People(everywhere, 0, Steps - 1);
        if (!options.Weekdays) return Count(cases, circle, 0, Steps - 1) * Count(cases, everywhere, from, to) / (double)cases.Count;
        return Enumerable.Range(0, 7).Sum(weekday =>
            Count(cases, circle, 0, Steps - 1, weekday) * (double)Count(cases, everywhere, from, to, weekday) / Math.Max(1, Count(cases, everywhere, 0, Steps - 1, weekday)));
    }

    // Scene.AtRisk has two censuses per place: the first and the last day.
    private double People(HashSet<int> circle, int from, int to)
    {
        var sizes = cases.Population!.Size;
        var sum = 0d;
        foreach (var site in circle)
            for (var day = from; day <= to; day++)
            {
                var share = Math.Min(1, (day + 0.5) / (Steps - 1));
                sum += (sizes[2 * site] * (1 - share)) + (sizes[(2 * site) + 1] * share);
            }
        return sum;
    }

    private static int Count(ScanCases of, HashSet<int> circle, int from, int to, int? weekday = null) =>
        Enumerable.Range(0, of.Count).Count(i => circle.Contains(of.Site[i]) && of.Day[i] - Scene.Start >= from && of.Day[i] - Scene.Start <= to && (weekday is null || of.Day[i] % 7 == weekday));

    private static double Log(double count, double of) => count <= 0 ? 0 : count * Math.Log(of);
}
