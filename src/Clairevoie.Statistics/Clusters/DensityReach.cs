using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>
/// What DBSCAN and ST-DBSCAN share: cells, then core points, then cells joined by one pair of core points that are near,
/// then the border points of each. Cells are joined rather than points, since the core points of one cell always are
/// (Gunawan 2013; de Berg, Gunawan and Roeloffzen 2017).
/// </summary>
internal sealed class DensityReach
{
    private readonly CellOrder order;
    private readonly CorePoints core;
    private readonly Nearness nearCore;
    private readonly Roots roots;
    private readonly double radius;

    private DensityReach(CellOrder order, CorePoints core, Nearness nearCore, double radius)
    {
        (this.order, this.core, this.nearCore, this.radius) = (order, core, nearCore, radius);
        roots = new Roots(order.CellColumn.Length);
    }

    /// <summary>
    /// The component of every point, in the order of the caller, -1 for noise; whether it is core; and how many points stand
    /// exactly where another does.
    /// </summary>
    public static (int[] Component, bool[] Core, int Together) Find(PlanePoints points, DayReach? days, (double Radius, int MinPoints) asked, Work work)
    {
        var order = CellOrder.Of(points, asked.Radius, days, work);
        work.Progress?.Report(0.3);
        var within = (asked.Radius, (double)(days?.Reach ?? 0));
        var core = CorePoints.Of(order, asked.MinPoints, asked.Radius, new Nearness(order.X, order.Y, order.Day, within, work.Vectors), work);
        work.Progress?.Report(0.6);
        var reach = new DensityReach(order, core, new Nearness(core.X, core.Y, core.Day, within, work.Vectors), asked.Radius);
        reach.ByRows(work, reach.JoinAround);
        work.Progress?.Report(0.8);
        var found = new int[points.Count];
        reach.ByRows(work, (cell, windows) => reach.Label(cell, windows, found));
        var isCore = new bool[points.Count];
        foreach (var id in core.Ids) isCore[id] = true;
        var together = Coincidence.Count(order, work);
        work.Progress?.Report(1);
        return (found, isCore, together);
    }

    private void ByRows(Work work, Action<int, RowWindows> one) =>
        Parts.Run(order.RowKey.Length, work, (from, until) =>
        {
            var windows = new RowWindows(order);
            for (var row = from; row < until; row++)
            {
                work.Stop.ThrowIfCancellationRequested();
                windows.Enter(row);
                for (var cell = order.RowStart[row]; cell < order.RowStart[row + 1]; cell++) one(cell, windows);
            }
        });

    private void JoinAround(int cell, RowWindows windows)
    {
        if (core.CellStart[cell] == core.CellStart[cell + 1]) return;
        windows.MoveTo(order.CellColumn[cell]);
        for (var window = windows.Own; window < windows.Count; window++)
        {
            var first = window == windows.Own ? cell + 1 : windows.FirstCell(window);
            for (var other = first; other < windows.EndCell(window); other++)
                if (core.CellStart[other] < core.CellStart[other + 1] && roots.Of(cell) != roots.Of(other) && Touch(cell, other)) roots.Join(cell, other);
        }
    }

    private bool Touch(int one, int other)
    {
        if (core.CellStart[one + 1] - core.CellStart[one] > core.CellStart[other + 1] - core.CellStart[other]) (one, other) = (other, one);
        for (var i = core.CellStart[one]; i < core.CellStart[one + 1]; i++)
            if (nearCore.Any(core.CellStart[other], core.CellStart[other + 1], core.X[i], core.Y[i], core.Day.Length > 0 ? core.Day[i] : 0)) return true;
        return false;
    }

    private void Label(int cell, RowWindows windows, int[] found)
    {
        windows.MoveTo(order.CellColumn[cell]);
        for (var i = order.CellStart[cell]; i < order.CellStart[cell + 1]; i++)
            found[order.Ids[i]] = core.IsCore[i] ? roots.Of(cell) : Border(i, windows);
    }

    private int Border(int i, RowWindows windows)
    {
        var at = (X: order.X[i], Y: order.Y[i], Day: order.Day.Length > 0 ? order.Day[i] : 0);
        var best = new Nearest();
        for (var window = 0; window < windows.Count; window++)
        {
            if (windows.Away(window, at.Y) > radius * (1 + 1e-6)) continue;
            nearCore.Nearest(core.CellStart[windows.FirstCell(window)], core.CellStart[windows.EndCell(window)], at, core.Ids, ref best);
        }

        return best.Place < 0 ? -1 : roots.Of(CellOf(best.Place, windows));
    }

    private int CellOf(int place, RowWindows windows)
    {
        for (var window = 0; window < windows.Count; window++)
            for (var cell = windows.FirstCell(window); cell < windows.EndCell(window); cell++)
                if (core.CellStart[cell] <= place && place < core.CellStart[cell + 1]) return cell;
        throw new InvalidOperationException("The nearest core point stands in a cell around.");
    }
}
