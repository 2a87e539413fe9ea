using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The list of each centre cut where the size of the circle changes, for one group of lengths of windows: within a piece one
/// threshold holds, and cases only come in, so that one look at its end is enough.
/// </summary>
internal sealed class SieveSegments
{
    /// <summary>A size is taken a little smaller than it was summed up: rounding then never refuses a window.</summary>
    private const double Sure = 1 - 1e-6;

    private SieveSegments(int[] first, int[] end, ushort[] size) => (First, End, Size) = (first, end, size);

    /// <summary>Where the pieces of each centre begin.</summary>
    public int[] First { get; }

    /// <summary>Behind the last member of each piece.</summary>
    public int[] End { get; }

    /// <summary>The size of the circles of each piece.</summary>
    public ushort[] Size { get; }

    /// <summary>The pieces for each group of lengths; the same ones for all where places are as large for every length.</summary>
    public static SieveSegments[] Of(Zones zones, SieveProfile profile, Work work)
    {
        var groups = new SieveSegments[(profile.Lengths + SieveTable.Together - 1) / SieveTable.Together];
        if (profile.IsEven) Array.Fill(groups, Of(zones, profile, profile.Lengths - 1));
        else Parallel.For(0, groups.Length, work.Parallel, group => groups[group] = Of(zones, profile, group * SieveTable.Together));
        return groups;
    }

    private static SieveSegments Of(Zones zones, SieveProfile profile, int length)
    {
        var (first, end, size) = (new int[zones.Centres + 1], new List<int>(zones.Centres * 8), new List<ushort>(zones.Centres * 8));
        for (var centre = 0; centre < zones.Centres; centre++)
        {
            var (a, b, c, d, piece) = (0d, 0d, 0d, 0d, -1);
            for (var k = zones.Start[centre]; k < zones.Start[centre + 1]; k++)
            {
                var site = zones.Member[k];
                (a, b, c, d) = (a + profile.Of(site, length), b + profile.Of(site, length + 1), c + profile.Of(site, length + 2), d + profile.Of(site, length + 3));
                if (!zones.Closes[k]) continue;
                var now = Thresholds.SizeOf(Sure * Math.Min(Math.Min(a, b), Math.Min(c, d)));
                if (now == piece) end[^1] = k + 1;
                else
                {
                    end.Add(k + 1);
                    size.Add((ushort)now);
                    piece = now;
                }
            }
            first[centre + 1] = end.Count;
        }
        return new(first, [.. end], [.. size]);
    }
}
