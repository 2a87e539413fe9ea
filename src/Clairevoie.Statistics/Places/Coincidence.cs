using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Places;

/// <summary>Points that stand exactly where another one does.</summary>
internal static class Coincidence
{
    /// <summary>How many points could be taken away and leave every place occupied. O(n log m), m points in a cell.</summary>
    public static int Count(CellOrder order, Work work)
    {
        var together = 0;
        Parts.Run(order.CellColumn.Length, work, (from, until) =>
        {
            var places = Array.Empty<(double X, double Y)>();
            var some = 0;
            for (var cell = from; cell < until; cell++) some += InCell(order.CellStart[cell], order.CellStart[cell + 1], order, ref places);
            Interlocked.Add(ref together, some);
        });
        return together;
    }

    private static int InCell(int from, int until, CellOrder order, ref (double X, double Y)[] places)
    {
        if (until - from < 2) return 0;
        if (places.Length < until - from) places = new (double, double)[2 * (until - from)];
        for (var i = from; i < until; i++) places[i - from] = (order.X[i], order.Y[i]);
        var sorted = places.AsSpan(0, until - from);
        sorted.Sort();
        var together = 0;
        for (var i = 1; i < sorted.Length; i++) together += sorted[i] == sorted[i - 1] ? 1 : 0;
        return together;
    }
}
