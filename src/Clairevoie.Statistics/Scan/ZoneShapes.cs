namespace Clairevoie.Statistics.Scan;

/// <summary>The shapes of the windows of a run: the circle first, then each ellipse at each angle, as long over short axis and the angle of the long one in radians.</summary>
internal sealed class ZoneShapes
{
    /// <summary>Angles per unit of ratio: a longer ellipse needs more, so that none lies far between two.</summary>
    private const int AnglesPerRatio = 3;

    private readonly (double Ratio, double Angle)[] shapes;
    private readonly double penalty;

    private ZoneShapes((double Ratio, double Angle)[] shapes, double penalty) => (this.shapes, this.penalty) = (shapes, penalty);

    public int Count => shapes.Length;

    /// <summary>The largest ratio of axes.</summary>
    public double Longest => shapes.Max(shape => shape.Ratio);

    public (double Ratio, double Angle) this[int shape] => shapes[shape];

    public static ZoneShapes Of(ScanOptions options) => new([(1, 0), .. options.Ellipses.SelectMany(Turned)], options.EllipsePenalty);

    /// <summary>What the ratio of a window counts for: 1 for a circle, less the longer the ellipse when there is a penalty.</summary>
    public double WeightOf(int shape)
    {
        var ratio = shapes[shape].Ratio;
        return Math.Pow(4 * ratio / ((ratio + 1) * (ratio + 1)), penalty);
    }

    private static IEnumerable<(double Ratio, double Angle)> Turned(double ratio)
    {
        var turns = Math.Max(2, (int)Math.Round(AnglesPerRatio * ratio));
        return Enumerable.Range(0, turns).Select(turn => (ratio, Math.PI * turn / turns));
    }
}
