using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Places;

/// <summary>
/// Points sorted into square cells so small that two points of one cell always lie within the radius, and so large that all
/// points within the radius of one stand in the five by five cells around it. With days, cells are also slabs of
/// <c>days + 1</c> days: points of one cell lie within the days, and only the slabs beside hold others that do.
/// </summary>
/// <remarks>
/// Occupied cells only are kept, row after row, so that memory follows the points and not the extent. The side is a
/// millionth shorter than radius/√2: rounding of a coordinate can then never put two points too far apart into one cell.
/// Arrays of coordinates have <see cref="Padding"/> more numbers than points, which no test of distance can pass.
/// O(n) time for a bounded number of radix digits, 48 bytes a point at most.
/// </remarks>
internal sealed class CellOrder
{
    /// <summary>How many numbers stand after the last coordinate, so that a whole vector may be read anywhere.</summary>
    public const int Padding = 8;

    private const double MostCells = 1L << 60;

    private CellOrder(CellKeys keys, int count) => (Keys, Count) = (keys, count);

    /// <summary>How points were numbered by cell.</summary>
    public CellKeys Keys { get; }

    /// <summary>How many points.</summary>
    public int Count { get; }

    /// <summary>Eastings, by cell, then in the order of the caller.</summary>
    public double[] X { get; private set; } = [];

    /// <summary>Northings, in the same order.</summary>
    public double[] Y { get; private set; } = [];

    /// <summary>Days, in the same order; empty without time.</summary>
    public double[] Day { get; private set; } = [];

    /// <summary>The caller's number of each point, in the same order.</summary>
    public int[] Ids { get; private set; } = [];

    /// <summary>Where each occupied cell begins among the points; one more at the end.</summary>
    public int[] CellStart { get; private set; } = [];

    /// <summary>The column of each occupied cell.</summary>
    public int[] CellColumn { get; private set; } = [];

    /// <summary>The number of each occupied row, growing.</summary>
    public long[] RowKey { get; private set; } = [];

    /// <summary>Where each occupied row begins among the cells; one more at the end.</summary>
    public int[] RowStart { get; private set; } = [];

    /// <summary>Sorts points by cell; with days, by slab first.</summary>
    /// <exception cref="DataRefusedException">The radius is too small for the extent (<c>radius-too-small</c>).</exception>
    public static CellOrder Of(PlanePoints points, double radius, DayReach? days, Work work)
    {
        var keys = CellKeys.Of(points, radius, days);
        if (keys.Columns * (double)keys.Rows * keys.Slabs > MostCells)
            throw DataRefusedException.Because("radius-too-small", $"Un rayon de {radius} m est trop petit pour une étendue de {keys.Extent:0} m.", $"A radius of {radius} m is too small for an extent of {keys.Extent:0} m.");
        var order = new CellOrder(keys, points.Count);
        var number = keys.Number(points, days, work);
        order.Ids = RadixOrder.Sort(number, keys.Most);
        order.Gather(points, days, work);
        order.FindCells(number);
        return order;
    }

    private void Gather(PlanePoints points, DayReach? days, Work work)
    {
        (X, Y) = (Padded(), Padded());
        if (days is not null) Day = Padded();
        Parts.Run(Count, work, (from, until) =>
        {
            var x = points.X;
            var y = points.Y;
            var d = days is null ? default : days.Days.Span;
            for (var i = from; i < until; i++)
            {
                var id = Ids[i];
                (X[i], Y[i]) = (x[id], y[id]);
                if (d.Length > 0) Day[i] = d[id];
            }
        });
    }

    private double[] Padded()
    {
        var numbers = GC.AllocateUninitializedArray<double>(Count + Padding);
        numbers.AsSpan(Count).Fill(double.PositiveInfinity);
        return numbers;
    }

    private void FindCells(ulong[] sorted)
    {
        var (starts, columns, rows, rowStarts) = (new List<int>(), new List<int>(), new List<long>(), new List<int>());
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && sorted[i] == sorted[i - 1]) continue;
            var row = (long)(sorted[i] / (ulong)Keys.Columns);
            if (rows.Count == 0 || rows[^1] != row)
            {
                rows.Add(row);
                rowStarts.Add(starts.Count);
            }

            starts.Add(i);
            columns.Add((int)(sorted[i] - ((ulong)row * (ulong)Keys.Columns)));
        }

        rowStarts.Add(starts.Count);
        starts.Add(sorted.Length);
        (CellStart, CellColumn, RowKey, RowStart) = ([.. starts], [.. columns], [.. rows], [.. rowStarts]);
    }
}
