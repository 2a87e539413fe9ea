using System.Runtime.CompilerServices;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// Finds every circle: for each centre the places within the radius by distance, until the share of the mass is passed.
/// With a radius, O(n + pairs log pairs) by a grid of its width; without one, every pair is looked at.
/// </summary>
internal sealed class ZoneBuilder
{
    /// <summary>Distances that differ by less than this share are one ring: below a tenth of a millimetre at 100 km.</summary>
    private const double OneRing = 2e-9;

    /// <summary>Beyond so many pairs without a radius, memory ends before patience.</summary>
    private const long MostPairs = 400_000_000;

    private readonly ScanSites sites;
    private readonly ScanFrame frame;
    private readonly double[] mass;
    private readonly double most;
    private readonly SiteGrid? grid;
    private readonly ZoneShapes shapes;
    private volatile bool cut;

    public ZoneBuilder(ScanSites sites, ScanFrame frame, double[] mass)
    {
        (this.sites, this.frame, this.mass) = (sites, frame, mass);
        most = frame.Options.Share * mass.Sum() * (1 + 1e-12);
        shapes = ZoneShapes.Of(frame.Options);
        if (sites.OnSphere && shapes.Count > 1)
            throw DataRefusedException.Because("ellipse-on-sphere", "Les fenêtres elliptiques demandent un plan : projetez les lieux.", "Elliptic windows need a plane: project the places.");
        var reach = frame.Options.Radius * Math.Sqrt(shapes.Longest);
        if (double.IsFinite(reach) && !sites.OnSphere) grid = new SiteGrid(sites, frame.Back, reach);
        else if ((long)sites.Count * sites.Count > MostPairs)
            throw DataRefusedException.Because("radius-needed", $"{sites.Count} lieux sans rayon maximal : nommez un rayon.", $"{sites.Count} places without a largest radius: name a radius.");
    }

    public Zones Build(Work work)
    {
        var count = frame.Sites * shapes.Count;
        var lists = new (int[] Member, bool[] Closes)[count];
        const int Chunk = 64;
        Parallel.For(0, (count + Chunk - 1) / Chunk, work.Parallel, () => new List<(double Square, int Site)>(), (chunk, _, near) =>
        {
            for (var centre = chunk * Chunk; centre < Math.Min(count, (chunk + 1) * Chunk); centre++)
                lists[centre] = Around(centre % frame.Sites, shapes[centre / frame.Sites], near);
            return near;
        }, _ => { });
        return Joined(lists);
    }

    private Zones Joined((int[] Member, bool[] Closes)[] lists)
    {
        var start = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++) start[i + 1] = checked(start[i] + lists[i].Member.Length);
        var (member, closes) = (new int[start[^1]], new bool[start[^1]]);
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i].Member.CopyTo(member, start[i]);
            lists[i].Closes.CopyTo(closes, start[i]);
        }
        return new(start, member, closes, shapes, frame.Sites, cut);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int[] Member, bool[] Closes) Around(int centre, (double Ratio, double Angle) shape, List<(double Square, int Site)> near)
    {
        near.Clear();
        var limit = frame.Options.Radius * frame.Options.Radius * (1 + OneRing);
        foreach (var place in grid?.Around(centre) ?? Enumerable.Range(0, frame.Sites))
            if (Square(centre, place, shape) is var square && square <= limit) near.Add((square, place));
        near.Sort();
        return Cut(near);
    }

    private double Square(int a, int b, (double Ratio, double Angle) shape)
    {
        if (shape.Ratio == 1) return sites.Square(frame.Back[a], frame.Back[b]);
        var (right, up) = (sites.X[frame.Back[b]] - sites.X[frame.Back[a]], sites.Y[frame.Back[b]] - sites.Y[frame.Back[a]]);
        var (cos, sin) = (Math.Cos(shape.Angle), Math.Sin(shape.Angle));
        var (along, across) = ((right * cos) + (up * sin), (up * cos) - (right * sin));
        return (along * along / shape.Ratio) + (across * across * shape.Ratio);
    }

    // Places of the frame are numbered by their coordinates, so the customary order within a ring is their own.
    private (int[] Member, bool[] Closes) Cut(List<(double Square, int Site)> near)
    {
        var (kept, inside) = (0, 0d);
        var (member, closes) = (new int[near.Count], new bool[near.Count]);
        while (kept < near.Count)
        {
            var end = kept + 1;
            while (end < near.Count && near[end].Square <= near[kept].Square * (1 + OneRing)) end++;
            for (var i = kept; i < end; i++) member[i] = near[i].Site;
            Array.Sort(member, kept, end - kept);
            var taken = Take(member.AsSpan(kept, end - kept), closes.AsSpan(kept), ref inside);
            kept += taken;
            if (kept == end) continue;
            cut = true;
            break;
        }
        return (member[..kept], closes[..kept]);
    }

    private int Take(ReadOnlySpan<int> ring, Span<bool> closes, ref double inside)
    {
        var customary = frame.Options.Order == RingOrder.Customary;
        var sum = inside;
        for (var i = 0; i < ring.Length; i++)
        {
            if (sum + mass[ring[i]] > most) return customary ? i : 0;
            sum += mass[ring[i]];
            closes[i] = customary || i == ring.Length - 1;
            if (customary) inside = sum;
        }
        inside = sum;
        return ring.Length;
    }
}
