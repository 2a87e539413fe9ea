namespace Clairevoie.Commands.Stats;

/// <summary>One feature of a GeoJSON file: a geometry in degrees, and what is said of it.</summary>
public sealed record GeoFeature(object Geometry, object Properties)
{
    /// <summary>Always <c>Feature</c>, as the standard wants.</summary>
    public string Type { get; } = "Feature";

    private const int CircleSides = 72;

    /// <summary>A point given in metres.</summary>
    public static GeoFeature Point(Ground ground, double x, double y, object properties) =>
        new(new { type = "Point", coordinates = At(ground, x, y) }, properties);

    /// <summary>An area given by its outer ring in metres; the ring is closed here when it is not.</summary>
    public static GeoFeature Area(Ground ground, IEnumerable<(double X, double Y)> ring, object properties)
    {
        var corners = ring.Select(corner => At(ground, corner.X, corner.Y)).ToList();
        if (corners.Count > 0 && !corners[0].SequenceEqual(corners[^1])) corners.Add(corners[0]);
        return new(new { type = "Polygon", coordinates = new[] { corners } }, properties);
    }

    /// <summary>A circle given in metres, as a polygon.</summary>
    public static GeoFeature Circle(Ground ground, (double X, double Y) middle, double radius, object properties) =>
        Area(ground, Enumerable.Range(0, CircleSides).Select(side => 2 * Math.PI * side / CircleSides).Select(turn => (middle.X + (radius * Math.Cos(turn)), middle.Y + (radius * Math.Sin(turn)))), properties);

    // Seven decimals are a centimetre.
    private static double[] At(Ground ground, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(ground);
        var (longitude, latitude) = ground.ToDegrees(x, y);
        return [Math.Round(longitude, 7), Math.Round(latitude, 7)];
    }
}
