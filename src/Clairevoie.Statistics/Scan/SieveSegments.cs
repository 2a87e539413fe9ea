namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The list of each centre cut where the size of the circle changes: within a piece one threshold holds, and cases only
/// come in, so that one look at its end is enough.
/// </summary>
internal sealed class SieveSegments
{
    private SieveSegments(int[] first, int[] end, ushort[] size) => (First, End, Size) = (first, end, size);

    /// <summary>Where the pieces of each centre begin.</summary>
    public int[] First { get; }

    /// <summary>Behind the last member of each piece.</summary>
    public int[] End { get; }

    /// <summary>The size of the circles of each piece.</summary>
    public ushort[] Size { get; }

    public static SieveSegments Of(Zones zones, int[] inside)
    {
        var (first, end, size) = (new int[zones.Centres + 1], new List<int>(zones.Centres * 8), new List<ushort>(zones.Centres * 8));
        for (var centre = 0; centre < zones.Centres; centre++)
        {
            var (all, piece) = (0, -1);
            for (var k = zones.Start[centre]; k < zones.Start[centre + 1]; k++)
            {
                all += inside[zones.Member[k]];
                if (!zones.Closes[k]) continue;
                var now = Thresholds.SizeOf(all);
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
