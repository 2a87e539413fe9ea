using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Pairs;

/// <summary>
/// The pairs of events of each band of distance, each once. They stay the same however the days are dealt, so they are found
/// once: cells as wide as the widest band, counted first and written second. Events are numbered by cell, so that the partners of
/// one lie near each other in memory.
/// </summary>
internal sealed class SpacePairs
{
    /// <summary>Above this many pairs, memory would be in the gigabytes.</summary>
    public const long Most = 400_000_000;

    private readonly CellOrder order;
    private readonly double[] limits;
    private readonly bool manhattan;
    private readonly long[] starts;
    private int[] partners = [];

    private SpacePairs(CellOrder order, KnoxOptions options)
    {
        this.order = order;
        manhattan = options.Distance == PlaneDistance.Manhattan;
        limits = [.. options.SpaceEdges.Select(edge => manhattan ? edge : edge * edge)];
        starts = new long[(Bands * order.Count) + 1];
    }

    /// <summary>How many bands of distance.</summary>
    public int Bands => limits.Length - 1;

    /// <summary>The caller's number of each event, in the order used here.</summary>
    public int[] Ids => order.Ids;

    /// <summary>The partners of one event that come after it, within a band.</summary>
    public ReadOnlySpan<int> Of(int band, int one)
    {
        var at = (band * order.Count) + one;
        return partners.AsSpan((int)starts[at], (int)(starts[at + 1] - starts[at]));
    }

    /// <summary>How many pairs a band holds.</summary>
    public long Count(int band) => starts[(band + 1) * order.Count] - starts[band * order.Count];

    /// <summary>Finds them.</summary>
    /// <exception cref="DataRefusedException">There are more than memory should hold (<c>too-many-pairs</c>).</exception>
    public static SpacePairs Of(PlanePoints points, KnoxOptions options, Work work)
    {
        var pairs = new SpacePairs(CellOrder.Of(points, options.SpaceEdges[^1], null, work), options);
        pairs.Walk(work, (place, _) => Interlocked.Increment(ref pairs.starts[place]));
        var sum = 0L;
        foreach (ref var start in pairs.starts.AsSpan()) (start, sum) = (sum, sum + start);
        if (sum > Most)
            throw DataRefusedException.Because("too-many-pairs", $"{sum} paires proches dans l'espace : réduisez la plus grande distance ou la période.", $"{sum} pairs are near in space: take a smaller largest distance or a shorter period.");
        pairs.partners = new int[sum];
        var next = pairs.starts.ToArray();
        pairs.Walk(work, (place, partner) => pairs.partners[next[place]++] = partner);
        return pairs;
    }

    // Every place (a band of an event) is met by one thread only, so that its partners stand in one order.
    private void Walk(Work work, Action<int, int> met) =>
        Parts.Run(order.RowKey.Length, work, (from, until) =>
        {
            var windows = new RowWindows(order);
            for (var row = from; row < until; row++)
            {
                work.Stop.ThrowIfCancellationRequested();
                windows.Enter(row);
                for (var cell = order.RowStart[row]; cell < order.RowStart[row + 1]; cell++)
                {
                    windows.MoveTo(order.CellColumn[cell]);
                    for (var i = order.CellStart[cell]; i < order.CellStart[cell + 1]; i++) Around(i, windows, met);
                }
            }
        });

    private void Around(int i, RowWindows windows, Action<int, int> met)
    {
        for (var window = windows.Own; window < windows.Count; window++)
        {
            var first = window == windows.Own ? i + 1 : order.CellStart[windows.FirstCell(window)];
            for (var j = first; j < order.CellStart[windows.EndCell(window)]; j++)
                if (Band(i, j) is var band and >= 0) met((band * order.Count) + i, j);
        }
    }

    private int Band(int i, int j)
    {
        var (right, up) = (order.X[i] - order.X[j], order.Y[i] - order.Y[j]);
        var far = manhattan ? Math.Abs(right) + Math.Abs(up) : (right * right) + (up * up);
        if (far >= limits[^1]) return -1;
        var band = limits.Length - 2;
        while (band >= 0 && far < limits[band]) band--;
        return band;
    }
}
