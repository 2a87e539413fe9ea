using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Tiles;

/// <summary>
/// Points in the order of their ranks on the map, and above them how many lie in each cell of the INSPIRE grid, cells of eleven widths.
/// Where one tile of a zoom would hold too many points, all tiles of that zoom show cells: no point is dropped, and none is drawn
/// twice, in a cell of one tile and by itself in the next.
/// </summary>
public sealed class PointPyramid
{
    /// <summary>No tile shows more single points than this.</summary>
    public const int Most = 2000;

    /// <summary>A tile is at most so many cells wide.</summary>
    private const int Across = 48;

    private const double AroundTheEarth = 40_075_016.686;

    private static readonly int[] Widths = [25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

    private readonly ulong[] ranks;
    private readonly int[] rows;
    private readonly IReadOnlyList<CellLevel> levels;
    private readonly int nearest;
    private readonly double width;

    public PointPyramid(ReadOnlySpan<GeoPoint> places)
    {
        (ranks, rows) = (new ulong[places.Length], new int[places.Length]);
        for (var row = 0; row < places.Length; row++) (ranks[row], rows[row]) = (Morton.Of(places[row].Longitude, places[row].Latitude), row);
        Array.Sort(ranks, rows);
        nearest = FirstWithPoints(ranks);
        width = places.Length == 0 ? 0 : AroundTheEarth * Math.Cos(places[0].Latitude * Math.PI / 180);
        levels = nearest > 0 ? Levels(places) : [];
    }

    /// <summary>What a tile shows.</summary>
    /// <param name="tile">The tile, of zoom 16 at the deepest.</param>
    /// <param name="extent">Into how many parts its side is cut.</param>
    /// <param name="tags">What is said of the point of this row.</param>
    public IReadOnlyList<TileFeature> Draw(TileAddress tile, int extent, Func<int, IReadOnlyDictionary<string, object>> tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        var (first, until) = Run(ranks, tile);
        if (tile.Zoom < nearest) return LevelFor(tile.Zoom).Draw(tile, extent);
        var features = new TileFeature[until - first];
        for (var i = first; i < until; i++) features[i - first] = new(TileShape.Point, [[Morton.Within(ranks[i], tile.Zoom, extent)]], tags(rows[i]));
        return features;
    }

    /// <summary>Which of these ranks, in order, lie in a tile.</summary>
    internal static (int First, int Until) Run(ulong[] ranks, TileAddress tile)
    {
        var (from, until) = Morton.Of(tile);
        return (Begin(ranks, from), Begin(ranks, until));
    }

    private static int Begin(ulong[] ranks, ulong rank)
    {
        var (low, high) = (0, ranks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranks[middle] < rank) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // The same cells in every tile of a zoom: a tile is as wide as one in which the first point lies.
    private CellLevel LevelFor(int zoom) => levels.FirstOrDefault(level => width / (1L << zoom) / level.Width <= Across) ?? levels[^1];

    /// <summary>The first zoom of which no tile holds more points than may be shown.</summary>
    private static int FirstWithPoints(ulong[] ranks)
    {
        var zoom = 0;
        for (var at = 0; at + Most < ranks.Length; at++)
            while (zoom <= TiledLayer.Deepest && ranks[at] >> (2 * (Morton.Depth - zoom)) == ranks[at + Most] >> (2 * (Morton.Depth - zoom))) zoom++;
        return zoom;
    }

    private static List<CellLevel> Levels(ReadOnlySpan<GeoPoint> places)
    {
        var finest = new Dictionary<CellCorner, int>();
        foreach (var place in places)
        {
            var at = Projection.EuropeanGrid.From(place);
            Add(finest, new(CellCorner.Floor(at.North, Widths[0]), CellCorner.Floor(at.East, Widths[0])), 1);
        }

        return [.. Widths.Select(width => new CellLevel(width, width == Widths[0] ? finest : Folded(finest, width)))];
    }

    private static Dictionary<CellCorner, int> Folded(Dictionary<CellCorner, int> finest, int width)
    {
        var counts = new Dictionary<CellCorner, int>();
        foreach (var (corner, points) in finest) Add(counts, corner.Within(width), points);
        return counts;
    }

    private static void Add(Dictionary<CellCorner, int> counts, CellCorner corner, int points) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, corner, out _) += points;
}
