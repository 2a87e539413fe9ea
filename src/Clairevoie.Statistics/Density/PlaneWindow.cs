using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>
/// The ground that was looked at: one or several rings; what lies within an odd number of them is inside, so that a ring in
/// a ring is a hole. Rings close themselves; what lies on a side is inside.
/// </summary>
public sealed class PlaneWindow
{
    private readonly IReadOnlyList<PlanePoints> rings;

    private PlaneWindow(IReadOnlyList<PlanePoints> rings) => this.rings = rings;

    /// <summary>A window of these rings.</summary>
    /// <exception cref="DataRefusedException">No ring, or a ring of fewer than three corners (<c>window</c>).</exception>
    public static PlaneWindow Of(params IReadOnlyList<PlanePoints> rings)
    {
        ArgumentNullException.ThrowIfNull(rings);
        return rings.Count > 0 && rings.All(ring => ring.Count >= 3)
            ? new PlaneWindow([.. rings])
            : throw DataRefusedException.Because("window", "Le contour demande au moins un anneau, et trois sommets par anneau.", "The window needs at least one ring, and three corners in each.");
    }

    /// <summary>Whether a point lies inside. O(corners).</summary>
    public bool Contains(double x, double y)
    {
        var inside = false;
        foreach (var at in Crossings(y))
        {
            if (at == x) return true;
            inside ^= at > x;
        }

        return inside;
    }

    /// <summary>Which pixels have their centre inside. O(rows x corners + pixels).</summary>
    public bool[] Mask(RasterFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var mask = new bool[frame.Count];
        for (var row = 0; row < frame.Rows; row++)
        {
            var crossings = Crossings(frame.Y(row));
            crossings.Sort();
            for (var i = 0; i + 1 < crossings.Count; i += 2) Fill(mask.AsSpan(row * frame.Columns, frame.Columns), crossings[i], crossings[i + 1], frame);
        }

        return mask;
    }

    private static void Fill(Span<bool> row, double from, double until, RasterFrame frame)
    {
        var first = (int)Math.Clamp(Math.Floor((from - frame.X(0)) / frame.StepX), 0, row.Length);
        for (var column = first; column < row.Length && frame.X(column) <= until; column++)
            if (frame.X(column) >= from) row[column] = true;
    }

    // Where the horizontal line through a northing crosses the sides; a corner belongs to the side above it.
    private List<double> Crossings(double y)
    {
        var crossings = new List<double>();
        foreach (var ring in rings)
        {
            var xs = ring.X;
            var ys = ring.Y;
            for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
                if (ys[i] > y != ys[j] > y) crossings.Add(xs[i] + ((y - ys[i]) / (ys[j] - ys[i]) * (xs[j] - xs[i])));
        }

        return crossings;
    }
}
