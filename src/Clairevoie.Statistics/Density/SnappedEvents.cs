using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>Events put on the nearest piece of street, if one is near enough.</summary>
internal sealed class SnappedEvents
{
    private readonly StreetNetwork streets;
    private readonly double most;
    private readonly Dictionary<(long, long), List<int>> cells = [];

    private SnappedEvents(StreetNetwork streets, double most)
    {
        (this.streets, this.most) = (streets, most);
        var along = new List<double>[streets.Pieces.Count];
        for (var piece = 0; piece < along.Length; piece++)
        {
            along[piece] = [];
            Register(piece);
        }

        Along = along;
    }

    /// <summary>For each piece, how far along it each of its events stands, metres from its first end.</summary>
    public IReadOnlyList<List<double>> Along { get; }

    /// <summary>How many events were put on a street.</summary>
    public int Count { get; private set; }

    /// <summary>Puts events on streets. O(n + pieces), for pieces a few times as long as the distance.</summary>
    public static SnappedEvents Of(StreetNetwork streets, PlanePoints events, double most)
    {
        var snapped = new SnappedEvents(streets, most);
        for (var i = 0; i < events.Count; i++) snapped.Put(events.X[i], events.Y[i]);
        return snapped;
    }

    private long Cell(double at) => (long)Math.Floor(at / (2 * most));

    private void Register(int piece)
    {
        var (from, to) = streets.Pieces[piece];
        var x = streets.Crossings.X;
        var y = streets.Crossings.Y;
        for (var column = Cell(Math.Min(x[from], x[to]) - most); column <= Cell(Math.Max(x[from], x[to]) + most); column++)
            for (var row = Cell(Math.Min(y[from], y[to]) - most); row <= Cell(Math.Max(y[from], y[to]) + most); row++)
            {
                if (!cells.TryGetValue((column, row), out var list)) cells[(column, row)] = list = [];
                list.Add(piece);
            }
    }

    private void Put(double x, double y)
    {
        if (!cells.TryGetValue((Cell(x), Cell(y)), out var candidates)) return;
        var (best, bestAlong, bestSquare) = (-1, 0d, most * most);
        foreach (var piece in candidates)
        {
            var (along, square) = Nearest(piece, x, y);
            if (square > bestSquare || (square == bestSquare && best >= 0)) continue;
            (best, bestAlong, bestSquare) = (piece, along, square);
        }

        if (best < 0) return;
        Along[best].Add(bestAlong);
        Count++;
    }

    private (double Along, double Square) Nearest(int piece, double x, double y)
    {
        var (from, to) = streets.Pieces[piece];
        var (startX, startY, length) = (streets.Crossings.X[from], streets.Crossings.Y[from], streets.Lengths[piece]);
        var (right, up) = ((streets.Crossings.X[to] - startX) / length, (streets.Crossings.Y[to] - startY) / length);
        var along = Math.Clamp(((x - startX) * right) + ((y - startY) * up), 0, length);
        var (offX, offY) = (x - startX - (along * right), y - startY - (along * up));
        return (along, (offX * offX) + (offY * offY));
    }
}
