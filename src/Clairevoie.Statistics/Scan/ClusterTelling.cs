namespace Clairevoie.Statistics.Scan;

/// <summary>Tells of a gathering what people want to know: where, when, how unlikely, and how many independent voices.</summary>
internal sealed class ClusterTelling(ScanCases cases, ScanFrame frame, Zones zones, Background background, Significance significance)
{
    public ScanCluster Tell(Gathering one)
    {
        var p = significance.P(one.Statistic);
        var gumbel = significance.Gumbel(one.Statistic);
        var members = zones.Member.AsSpan(zones.Start[one.Centre], one.Rank + 1).ToArray();
        var inside = Inside(one, members);
        var (ratio, angle) = zones.ShapeOf(one.Centre);
        var centre = frame.Back[zones.SiteOf(one.Centre)];
        return new ScanCluster(
            one.Llr, p, gumbel, significance.Recurrence(p), one.Cases, background.Likelihood.Expected(one.Measure), centre,
            Radius(centre, frame.Back[members[^1]], ratio, angle), frame.Axis.FirstDay(one.From), frame.Axis.LastDay(one.To), [.. members.Select(site => frame.Back[site])])
        {
            Statistic = one.Statistic,
            RelativeRisk = background.Likelihood.RelativeRisk(one.Cases, one.Measure),
            GumbelRecurrenceDays = significance.Recurrence(gumbel),
            AxisRatio = ratio,
            AxisAngle = angle * 180 / Math.PI,
            Channels = Voices(cases.Channel, inside),
            Groups = Voices(cases.Group, inside),
            HappenedOn = Span(inside.Select(i => cases.Day[i])),
            KnownOn = cases.Known.Count > 0 ? Span(inside.Select(i => cases.Known[i])) : null,
        };
    }

    // The cases of a place stand together in the frame, by time.
    private List<int> Inside(Gathering one, int[] members)
    {
        var inside = new List<int>(one.Cases);
        foreach (var site in members)
        {
            var i = Array.BinarySearch(frame.Site, site);
            while (i > 0 && frame.Site[i - 1] == site) i--;
            for (; i >= 0 && i < frame.Site.Length && frame.Site[i] == site; i++)
                if (frame.Time[i] >= one.From && frame.Time[i] <= one.To && (frame.IsCase is null || frame.IsCase[i])) inside.Add(frame.Origin[i]);
        }
        return inside;
    }

    private double Radius(int centre, int farthest, double ratio, double angle)
    {
        if (ratio == 1) return Math.Sqrt(cases.Sites.Square(centre, farthest));
        var (right, up) = (cases.Sites.X[farthest] - cases.Sites.X[centre], cases.Sites.Y[farthest] - cases.Sites.Y[centre]);
        var (along, across) = ((right * Math.Cos(angle)) + (up * Math.Sin(angle)), (up * Math.Cos(angle)) - (right * Math.Sin(angle)));
        return Math.Sqrt((along * along / ratio) + (across * across * ratio));
    }

    private static ScanVoices? Voices(IReadOnlyList<int> of, List<int> inside) =>
        of.Count == 0 ? null : inside.GroupBy(i => of[i]).Select(voice => voice.Count()).ToList() is var counts
            ? new ScanVoices(counts.Count, counts.Max() / (double)inside.Count)
            : null;

    private static (DateOnly First, DateOnly Last) Span(IEnumerable<int> days)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var day in days) (first, last) = (Math.Min(first, day), Math.Max(last, day));
        return (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }
}
