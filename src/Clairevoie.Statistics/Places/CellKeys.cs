using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Places;

/// <summary>How a point gets the number of its cell: slab, row and column from the corner of the extent.</summary>
internal sealed record CellKeys(double Left, double Bottom, double Side)
{
    /// <summary>Rows asked for beyond the last never meet the first row of the next slab.</summary>
    private const int Gap = 4;

    private int firstDay;
    private int slabDays = 1;

    /// <summary>Columns of the extent.</summary>
    public long Columns { get; private init; } = 1;

    /// <summary>Rows of one slab, the gap included.</summary>
    public long Rows { get; private init; } = 1;

    /// <summary>Slabs of days.</summary>
    public long Slabs { get; private init; } = 1;

    /// <summary>The longer side of the extent, metres.</summary>
    public double Extent { get; private init; }

    /// <summary>One more than the largest number that a cell can have.</summary>
    public ulong Most => (ulong)(Columns * Rows * Slabs);

    /// <summary>Cells for a radius around these points.</summary>
    public static CellKeys Of(PlanePoints points, double radius, DayReach? days)
    {
        var side = radius / Math.Sqrt(2) * (1 - 1e-6);
        var (left, right) = Ends(points.X);
        var (bottom, top) = Ends(points.Y);
        var (first, last) = days is null ? (0, 0) : Ends(days.Days.Span);
        return new CellKeys(left, bottom, side)
        {
            Columns = (long)Math.Min((right - left) / side, 1L << 40) + 1,
            Rows = (long)Math.Min((top - bottom) / side, 1L << 40) + 1 + Gap,
            Slabs = days is null ? 1 : ((last - (long)first) / (days.Reach + 1L)) + 1,
            Extent = Math.Max(right - left, top - bottom),
            firstDay = first,
            slabDays = days is null ? 1 : days.Reach + 1,
        };
    }

    /// <summary>The number of the cell of every point.</summary>
    public ulong[] Number(PlanePoints points, DayReach? days, Work work)
    {
        var numbers = GC.AllocateUninitializedArray<ulong>(points.Count);
        Parts.Run(points.Count, work, (from, until) =>
        {
            var x = points.X;
            var y = points.Y;
            var d = days is null ? default : days.Days.Span;
            for (var i = from; i < until; i++)
            {
                var slab = d.Length > 0 ? (d[i] - (long)firstDay) / slabDays : 0;
                var row = (slab * Rows) + (long)((y[i] - Bottom) / Side);
                numbers[i] = (ulong)((row * Columns) + (long)((x[i] - Left) / Side));
            }
        });
        return numbers;
    }

    /// <summary>The southern edge of a row.</summary>
    public double South(long rowKey) => Bottom + (rowKey % Rows * Side);

    private static (T First, T Last) Ends<T>(ReadOnlySpan<T> along)
        where T : System.Numerics.INumber<T>
    {
        if (along.IsEmpty) return (T.Zero, T.Zero);
        var (least, most) = (along[0], along[0]);
        foreach (var one in along) (least, most) = (T.Min(least, one), T.Max(most, one));
        return (least, most);
    }
}
