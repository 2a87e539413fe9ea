using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>The best window of one centre: how many cases, which prefix of the centre's places, which steps.</summary>
internal readonly record struct Gathering(double Llr, int Cases, double Measure, int Centre, int Rank, int From, int To)
{
    /// <summary>What windows are compared by: the ratio, times the weight of their shape.</summary>
    public double Statistic { get; init; } = Llr;
}

/// <summary>Finds the strongest windows of the data that share no place.</summary>
internal static class Gatherings
{
    private const int Chunk = 64;

    public static List<Gathering> Find(ScanFrame frame, Zones zones, Background background, Work work)
    {
        var best = BestOfEach(frame, zones, background, work);
        Array.Sort(best, (a, b) => Compare(a, b, zones));
        var (taken, found) = (new bool[frame.Sites], new List<Gathering>());
        foreach (var one in best)
        {
            if (one.Llr <= 0 || found.Count == frame.Options.Most) break;
            var members = zones.Member.AsSpan(zones.Start[one.Centre], one.Rank + 1);
            if (Overlaps(members, taken)) continue;
            foreach (var site in members) taken[site] = true;
            found.Add(one);
        }
        return found;
    }

    private static Gathering[] BestOfEach(ScanFrame frame, Zones zones, Background background, Work work)
    {
        var cases = new EventIndex(frame.Sites);
        var (site, time) = Cases(frame);
        cases.Fill(site, time, frame.Horizon);
        var best = new Gathering[zones.Centres];
        Parallel.For(0, (zones.Centres + Chunk - 1) / Chunk, work.Parallel,
            () => (Walk: new ZoneWalk(frame, zones, background.Measure.Another()), Seen: new Leasts(frame.Cases)),
            (chunk, _, mine) =>
            {
                for (var centre = chunk * Chunk; centre < Math.Min(zones.Centres, (chunk + 1) * Chunk); centre++)
                {
                    mine.Seen.Clear();
                    mine.Walk.Walk(centre, cases, frame.EarliestEnd, mine.Seen);
                    best[centre] = Best(centre, mine.Seen, background.Likelihood, zones.WeightOf(zones.ShapeNumber(centre)));
                }
                return mine;
            },
            _ => { });
        return best;
    }

    private static Gathering Best(int centre, Leasts seen, Likelihood likelihood, double weight)
    {
        var (llr, count) = seen.Best(likelihood);
        var (rank, from, to) = seen.Where(count);
        return new(llr, count, seen.Of(count), centre, rank, from, to) { Statistic = llr * weight };
    }

    private static (int[] Site, int[] Time) Cases(ScanFrame frame)
    {
        if (frame.IsCase is not { } isCase) return (frame.Site, frame.Time);
        int[] kept = [.. Enumerable.Range(0, isCase.Length).Where(i => isCase[i])];
        return ([.. kept.Select(i => frame.Site[i])], [.. kept.Select(i => frame.Time[i])]);
    }

    // Of equal ones the smaller circle, then the centre with the smaller coordinates.
    private static int Compare(Gathering a, Gathering b, Zones zones) =>
        b.Statistic.CompareTo(a.Statistic) is not 0 and var statistic ? statistic
        : a.Rank.CompareTo(b.Rank) is not 0 and var rank ? rank
        : zones.SiteOf(a.Centre).CompareTo(zones.SiteOf(b.Centre)) is not 0 and var site ? site
        : a.Centre.CompareTo(b.Centre);

    private static bool Overlaps(ReadOnlySpan<int> members, bool[] taken)
    {
        foreach (var site in members)
            if (taken[site]) return true;
        return false;
    }
}
