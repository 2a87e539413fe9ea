using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>The points that have enough neighbours, in the order of the cells, and where each cell's begin.</summary>
internal sealed class CorePoints
{
    private readonly CellOrder order;

    private CorePoints(CellOrder order, bool[] isCore)
    {
        this.order = order;
        IsCore = isCore;
    }

    /// <summary>Whether a point of the order is core.</summary>
    public bool[] IsCore { get; }

    public double[] X { get; private set; } = [];

    public double[] Y { get; private set; } = [];

    public double[] Day { get; private set; } = [];

    public int[] Ids { get; private set; } = [];

    /// <summary>Where each occupied cell's core points begin; one more at the end.</summary>
    public int[] CellStart { get; private set; } = [];

    /// <summary>
    /// Finds them. A cell with enough points needs no test of distance; elsewhere each point counts the rows around it, its
    /// own row first, until it has enough.
    /// </summary>
    public static CorePoints Of(CellOrder order, int minPoints, double radius, Nearness near, Work work)
    {
        var found = new CorePoints(order, new bool[order.Count]);
        Parts.Run(order.RowKey.Length, work, (from, until) =>
        {
            var windows = new RowWindows(order);
            for (var row = from; row < until; row++)
            {
                work.Stop.ThrowIfCancellationRequested();
                windows.Enter(row);
                for (var cell = order.RowStart[row]; cell < order.RowStart[row + 1]; cell++)
                    found.Judge(cell, windows, minPoints, radius, near);
            }
        });
        found.Keep();
        return found;
    }

    private void Judge(int cell, RowWindows windows, int minPoints, double radius, Nearness near)
    {
        var (from, until) = (order.CellStart[cell], order.CellStart[cell + 1]);
        windows.MoveTo(order.CellColumn[cell]);
        if (until - from >= minPoints)
        {
            IsCore.AsSpan(from, until - from).Fill(true);
            return;
        }

        if (MostAround(windows) < minPoints) return;
        for (var i = from; i < until; i++) IsCore[i] = HasEnough(i, windows, minPoints, radius, near);
    }

    private int MostAround(RowWindows windows)
    {
        var most = 0;
        for (var window = 0; window < windows.Count; window++)
            most += order.CellStart[windows.EndCell(window)] - order.CellStart[windows.FirstCell(window)];
        return most;
    }

    private bool HasEnough(int i, RowWindows windows, int minPoints, double radius, Nearness near)
    {
        var (x, y, day) = (order.X[i], order.Y[i], order.Day.Length > 0 ? order.Day[i] : 0);
        var count = 0;
        for (var step = 0; step < windows.Count; step++)
        {
            var window = (windows.Own + step) % windows.Count;
            if (windows.Away(window, y) > radius * (1 + 1e-6)) continue;
            count += near.Count(order.CellStart[windows.FirstCell(window)], order.CellStart[windows.EndCell(window)], x, y, day);
            if (count >= minPoints) return true;
        }

        return false;
    }

    private void Keep()
    {
        var core = IsCore.AsSpan().Count(true);
        (X, Y, Ids) = (Padded(core), Padded(core), new int[core]);
        if (order.Day.Length > 0) Day = Padded(core);
        CellStart = new int[order.CellStart.Length];
        var (at, cell) = (0, 0);
        for (var i = 0; i < IsCore.Length; i++)
        {
            while (order.CellStart[cell] <= i) CellStart[cell++] = at;
            if (!IsCore[i]) continue;
            (X[at], Y[at], Ids[at]) = (order.X[i], order.Y[i], order.Ids[i]);
            if (Day.Length > 0) Day[at] = order.Day[i];
            at++;
        }

        CellStart.AsSpan(cell).Fill(at);
    }

    private static double[] Padded(int count)
    {
        var numbers = GC.AllocateUninitializedArray<double>(count + CellOrder.Padding);
        numbers.AsSpan(count).Fill(double.PositiveInfinity);
        return numbers;
    }
}
