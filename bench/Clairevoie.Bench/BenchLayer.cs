using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;

namespace Clairevoie.Bench;

/// <summary>A tile that is asked of both, and whether ours shows it as counts in cells.</summary>
public sealed record AskedTile(TileAddress Tile, bool Cells);

/// <summary>Made-up points as a layer of the Intelligence room, asked for its tiles by an analyst on the product's own way: the table, the version of the data, the reading, the drawing.</summary>
public sealed class BenchLayer : IAsyncDisposable
{
    private readonly Cellar cellar;
    private readonly GrantedLayers granted;
    private readonly LayerTiles tiles;
    private readonly Viewer analyst = new(new(Guid.NewGuid()), new("BENCH"), Role.Analyst, new HashSet<string>());

    private BenchLayer(Cellar cellar, GeoPoint[] places)
    {
        this.cellar = cellar;
        granted = new([new("banc", () => "banc", Subject.DealPoint, Sight.Full, LayerShape.Point, [new("kind", () => "kind"), new("day", () => "day") { Kind = FieldKind.Day }], (_, stop) => Features(places, stop)) { InOrder = true }]);
        var gathered = new GatheredLayers((room, stop) => cellar.Of(room).LastWriting(stop), TimeProvider.System);
        tiles = new(cellar, new FeaturePages(gathered, TimeProvider.System), TimeProvider.System);
    }

    /// <summary>Opens it on an empty store.</summary>
    public static async Task<BenchLayer> Open(string var, GeoPoint[] places, CancellationToken stop) =>
        new(await Cellar.Open(CellarPlace.At(var), RoomPlans.Of(new HashSet<Room> { Room.Intelligence }), TimeProvider.System, stop), places);

    /// <summary>The identifier, the kind and the day of the point of a row; the peer is given the same.</summary>
    public static (string Id, string Kind, DateOnly Day) Said(int row) =>
        (new Guid(row, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 1).ToString(), (row % 3) switch { 0 => "Regular", 1 => "Occasional", _ => "Temporary" }, new DateOnly(2024, 1, 1).AddDays(row % 730));

    /// <summary>One tile, as its door gives it.</summary>
    public async Task<byte[]> Tile(TileAddress tile)
    {
        var layer = granted.Find(analyst, "banc") ?? throw new InvalidOperationException("The table withholds the layer of the bench.");
        var (_, opened) = await tiles.Of(layer, analyst, default, CancellationToken.None);
        return (await opened()).Draw(tile);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await cellar.DisposeAsync();
        Directory.Delete(cellar.Place.Var, recursive: true);
    }

    private static async IAsyncEnumerable<LayerFeature> Features(GeoPoint[] places, [EnumeratorCancellation] CancellationToken stop)
    {
        await Task.CompletedTask;
        for (var row = 0; row < places.Length; row++)
        {
            stop.ThrowIfCancellationRequested();
            var (id, kind, day) = Said(row);
            yield return new(id, new Point(places[row].Longitude, places[row].Latitude), new Dictionary<string, object?> { ["kind"] = kind, ["day"] = day });
        }
    }
}
