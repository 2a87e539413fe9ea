namespace Clairevoie.Statistics.Density;

/// <summary>Lines around where a surface is at most a level, between the centres of pixels (marching squares, straight between two centres).</summary>
internal static class Contours
{
    // For each of the sixteen cases of four corners (south-west, south-east, north-east, north-west), the sides that a line
    // joins: 0 south, 1 east, 2 north, 3 west. The two saddles keep the low corners apart.
    private static readonly (int, int)[][] Cases =
    [
        [], [(3, 0)], [(0, 1)], [(3, 1)], [(1, 2)], [(3, 0), (1, 2)], [(0, 2)], [(3, 2)],
        [(2, 3)], [(2, 0)], [(0, 1), (2, 3)], [(2, 1)], [(1, 3)], [(1, 0)], [(0, 3)], [],
    ];

    /// <summary>The lines; low ground lies on the left. Where a corner has no value, no line is drawn.</summary>
    public static List<IReadOnlyList<(double X, double Y)>> Below(double[] surface, RasterFrame frame, double level)
    {
        var next = new SortedDictionary<(int Row, int Column, bool East), (int, int, bool)>();
        for (var row = 0; row + 1 < frame.Rows; row++)
            for (var column = 0; column + 1 < frame.Columns; column++)
                foreach (var (from, to) in Cases[Case(surface, frame, row, column, level)]) next[Side(row, column, from)] = Side(row, column, to);
        return Joined(next, side => Point(surface, frame, side, level));
    }

    private static int Case(double[] surface, RasterFrame frame, int row, int column, double level)
    {
        var south = (row * frame.Columns) + column;
        ReadOnlySpan<double> corners = [surface[south], surface[south + 1], surface[south + frame.Columns + 1], surface[south + frame.Columns]];
        var which = 0;
        for (var corner = 0; corner < 4; corner++)
        {
            if (double.IsNaN(corners[corner])) return 0;
            if (corners[corner] <= level) which |= 1 << corner;
        }

        return which;
    }

    // A side has one name, whichever of its two squares asks: from a centre to the one east of it, or north of it.
    private static (int Row, int Column, bool East) Side(int row, int column, int side) => side switch
    {
        0 => (row, column, true),
        1 => (row, column + 1, false),
        2 => (row + 1, column, true),
        _ => (row, column, false),
    };

    private static (double X, double Y) Point(double[] surface, RasterFrame frame, (int Row, int Column, bool East) side, double level)
    {
        var at = (side.Row * frame.Columns) + side.Column;
        var (here, there) = (surface[at], surface[side.East ? at + 1 : at + frame.Columns]);
        var share = (level - here) / (there - here);
        return side.East ? (frame.X(side.Column) + (share * frame.StepX), frame.Y(side.Row)) : (frame.X(side.Column), frame.Y(side.Row) + (share * frame.StepY));
    }

    private static List<IReadOnlyList<(double X, double Y)>> Joined<TSide>(SortedDictionary<TSide, TSide> next, Func<TSide, (double, double)> point)
        where TSide : notnull
    {
        var lines = new List<IReadOnlyList<(double X, double Y)>>();
        var reached = next.Values.ToHashSet();
        foreach (var open in next.Keys.Where(side => !reached.Contains(side)).ToList()) lines.Add(Follow(open));
        while (next.Count > 0) lines.Add(Follow(next.Keys.First()));
        return lines;

        List<(double X, double Y)> Follow(TSide side)
        {
            var line = new List<(double X, double Y)> { point(side) };
            for (; next.Remove(side, out var following); side = following) line.Add(point(following));
            return line;
        }
    }
}
