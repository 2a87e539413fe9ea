namespace Clairevoie.Statistics.Places;

/// <summary>
/// The rows around one row of cells, each with the window of its cells that lie within two columns of where one stands.
/// A window is one unbroken range of points. Moving east only, a row costs as many steps as it has cells.
/// </summary>
internal sealed class RowWindows(CellOrder order)
{
    private const int Beside = 2;
    private readonly int[] last = new int[15];
    private readonly int[] from = new int[15];
    private readonly int[] until = new int[15];
    private readonly double[] south = new double[15];

    /// <summary>How many of the rows around are occupied, its own included.</summary>
    public int Count { get; private set; }

    /// <summary>Which of them is the row itself: those after it have larger numbers.</summary>
    public int Own { get; private set; }

    /// <summary>The first cell of a window.</summary>
    public int FirstCell(int window) => from[window];

    /// <summary>One past the last cell of a window.</summary>
    public int EndCell(int window) => until[window];

    /// <summary>How far a northing lies from a row, metres; 0 within it.</summary>
    public double Away(int window, double y) => Math.Max(0, Math.Max(south[window] - y, y - south[window] - order.Keys.Side));

    /// <summary>Stands at the beginning of an occupied row.</summary>
    public void Enter(int row)
    {
        Count = 0;
        var key = order.RowKey[row];
        var slabs = order.Day.Length > 0 ? 1 : 0;
        for (var slab = -slabs; slab <= slabs; slab++)
            for (var step = -Beside; step <= Beside; step++)
                Add(key + (slab * order.Keys.Rows) + step, slab == 0 && step == 0);
    }

    /// <summary>Moves every window to within two columns of this one, which never grows smaller within a row.</summary>
    public void MoveTo(int column)
    {
        var columns = order.CellColumn;
        for (var window = 0; window < Count; window++)
        {
            var (a, b, end) = (from[window], until[window], last[window]);
            while (a < end && columns[a] < column - Beside) a++;
            b = Math.Max(a, b);
            while (b < end && columns[b] <= column + Beside) b++;
            (from[window], until[window]) = (a, b);
        }
    }

    private void Add(long key, bool own)
    {
        var row = Array.BinarySearch(order.RowKey, key);
        if (row < 0) return;
        if (own) Own = Count;
        (from[Count], until[Count], last[Count]) = (order.RowStart[row], order.RowStart[row], order.RowStart[row + 1]);
        south[Count++] = order.Keys.South(key);
    }
}
