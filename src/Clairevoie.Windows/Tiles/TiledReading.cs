using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Tiles;

/// <summary>
/// A layer while it is read for its tiles. Of a point, memory keeps its place; what is said of it goes to the shelf in runs, each in the
/// order of the map, so that a tile opens few blocks of each run.
/// </summary>
internal sealed class TiledReading(Layer layer, PointShelf shelf)
{
    private const int InRun = 1 << 18;

    private readonly List<(ulong Rank, GeoPoint Place, byte[] Said, double Number)> run = [];
    private readonly List<GeoPoint> places = [];
    private readonly List<double> counted = [];

    /// <summary>Lines and areas, each with what it counts.</summary>
    public List<(LayerFeature Feature, double? Number)> Shapes { get; } = [];

    public ReadOnlySpan<GeoPoint> Places => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(places);

    public void Add(LayerFeature feature)
    {
        if (feature.Geometry.IsEmpty) return;
        var number = LayerSeen.Number(layer, feature);
        if (feature.Geometry is not Point point)
        {
            Shapes.Add((feature, number));
            return;
        }

        run.Add((Morton.Of(point.X, point.Y), new(point.X, point.Y), PointSaid.Write(layer, feature), number ?? double.NaN));
        if (run.Count == InRun) Put();
    }

    public void Put()
    {
        run.Sort((one, other) => one.Rank.CompareTo(other.Rank));
        shelf.Put(run.Select(one => one.Said));
        places.AddRange(run.Select(one => one.Place));
        counted.AddRange(run.Select(one => one.Number));
        run.Clear();
    }

    /// <summary>The first number of each class, of everything that was read.</summary>
    public IReadOnlyList<double> Bounds() =>
        LayerSeen.BoundsOf([.. counted.Where(number => !double.IsNaN(number)).Concat(Shapes.Select(shape => shape.Number).OfType<double>()).Order()]);

    /// <summary>The class of each point, in the order of the shelf.</summary>
    public byte[] Classes(IReadOnlyList<double> bounds) => [.. counted.Select(number => (byte)LayerSeen.ClassOf(bounds, double.IsNaN(number) ? null : number))];
}
