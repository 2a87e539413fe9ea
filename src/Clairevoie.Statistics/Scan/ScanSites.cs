using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The places that events are counted at, each with its name: points of a plane in metres, or of the sphere. Every place is
/// also a centre of circles. Centroids must stay the same from one look to the next.
/// </summary>
public sealed class ScanSites
{
    /// <summary>The radius of the sphere that distances between degrees are chords of, metres.</summary>
    private const double EarthRadius = 6_367_000;

    private ScanSites(IReadOnlyList<string> names, double[] x, double[] y, double[]? z) => (Names, X, Y, Z) = (names, x, y, z);

    /// <summary>What each place is called.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many.</summary>
    public int Count => X.Length;

    /// <summary>Metres east, or the first coordinate on the sphere.</summary>
    public ReadOnlySpan<double> East => X;

    /// <summary>Metres north, or the second coordinate on the sphere.</summary>
    public ReadOnlySpan<double> North => Y;

    /// <summary>Whether the places lie on a sphere.</summary>
    public bool OnSphere => Z is not null;

    /// <summary>The places by their coordinates, then by their names.</summary>
    internal int[] Order => field ??= Ordered(this);

    internal double[] X { get; }

    internal double[] Y { get; }

    internal double[]? Z { get; }

    /// <summary>Places of a plane, metres.</summary>
    /// <exception cref="DataRefusedException">A name for each place, each once (<c>names</c>).</exception>
    public static ScanSites Of(IReadOnlyList<string> names, PlanePoints points)
    {
        ArgumentNullException.ThrowIfNull(points);
        Named(names, points.Count);
        return new(names, points.X.ToArray(), points.Y.ToArray(), null);
    }

    /// <summary>Places of the sphere, degrees; distances are chords of a sphere of 6,367 km.</summary>
    /// <exception cref="DataRefusedException">A name for each place, each once (<c>names</c>); degrees (<c>no-degrees</c>).</exception>
    public static ScanSites OfDegrees(IReadOnlyList<string> names, ReadOnlySpan<double> latitude, ReadOnlySpan<double> longitude)
    {
        Named(names, latitude.Length);
        Named(names, longitude.Length);
        var (x, y, z) = (new double[latitude.Length], new double[latitude.Length], new double[latitude.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            if (!(Math.Abs(latitude[i]) <= 90 && Math.Abs(longitude[i]) <= 360))
                throw DataRefusedException.Because("no-degrees", $"Le lieu {names[i]} n'a pas une latitude et une longitude en degrés.", $"Place {names[i]} has no latitude and longitude in degrees.");
            var (up, around) = (latitude[i] * Math.PI / 180, longitude[i] * Math.PI / 180);
            (x[i], y[i], z[i]) = (EarthRadius * Math.Cos(up) * Math.Cos(around), EarthRadius * Math.Cos(up) * Math.Sin(around), EarthRadius * Math.Sin(up));
        }
        return new(names, x, y, z);
    }

    /// <summary>The square cells that hold events, named <c>x_y</c> by their middle; without a width, each distinct point. O(n).</summary>
    /// <param name="events">The events, metres.</param>
    /// <param name="width">The side of a cell, metres; 0 for the points themselves.</param>
    /// <returns>The places, and the place of each event.</returns>
    public static (ScanSites Sites, int[] SiteOf) Gather(PlanePoints events, double width = 0)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (!(width >= 0 && double.IsFinite(width)))
            throw DataRefusedException.Because("cell", "La maille doit être une largeur en mètres.", "The cell must be a width in metres.");
        var known = new Dictionary<(double, double), int>();
        var of = new int[events.Count];
        for (var i = 0; i < of.Length; i++)
        {
            var at = (Middle(events.X[i], width), Middle(events.Y[i], width));
            if (!known.TryGetValue(at, out of[i])) known[at] = of[i] = known.Count;
        }
        var (x, y) = (known.Keys.Select(at => at.Item1).ToArray(), known.Keys.Select(at => at.Item2).ToArray());
        return (new(new PlaceNames(x, y), x, y, null), of);
    }

    /// <summary>The squared distance of two places, metres.</summary>
    internal double Square(int a, int b)
    {
        var (right, up) = (X[a] - X[b], Y[a] - Y[b]);
        var flat = (right * right) + (up * up);
        if (Z is null) return flat;
        var deep = Z[a] - Z[b];
        return flat + (deep * deep);
    }

    private static int[] Ordered(ScanSites sites)
    {
        var order = Enumerable.Range(0, sites.Count).ToArray();
        Array.Sort(order, (a, b) => sites.X[a].CompareTo(sites.X[b]) is not 0 and var x ? x
            : sites.Y[a].CompareTo(sites.Y[b]) is not 0 and var y ? y
            : sites.Z is { } z && z[a].CompareTo(z[b]) is not 0 and var deep ? deep
            : string.CompareOrdinal(sites.Names[a], sites.Names[b]));
        return order;
    }

    private static double Middle(double at, double width) => width > 0 ? (Math.Floor(at / width) + 0.5) * width : at;

    private static void Named(IReadOnlyList<string> names, int count)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count != count || names.Distinct(StringComparer.Ordinal).Count() != count)
            throw DataRefusedException.Because("names", "Chaque lieu porte un nom, et un seul lieu le porte.", "Each place has a name, and no other place has it.");
    }
}
