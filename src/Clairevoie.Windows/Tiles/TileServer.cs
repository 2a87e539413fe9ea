using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Tiles;

/// <summary>
/// Vector tiles at an address that the administrator chose, described by a TileJSON. The house asks for them itself: the
/// server learns which tiles are looked at and never by whom. A tile that does not come leaves bare paper.
/// </summary>
public sealed class TileServer : ITileStore
{
    private const int MostOfTile = 16 << 20, TilesKept = 512;

    private readonly HttpClient web;
    private readonly string template;
    private readonly ConcurrentDictionary<TileAddress, byte[]?> kept = new();

    private TileServer(HttpClient web, Uri address)
    {
        this.web = web;
        Metadata = JsonDocument.Parse(Fetched(address) ?? throw new BrokenTilesException($"Nothing answers at {address}.")).RootElement;
        template = Metadata.TryGetProperty("tiles", out var tiles) && tiles.ValueKind == JsonValueKind.Array && tiles.GetArrayLength() > 0
            ? new Uri(address, tiles[0].GetString() ?? "").ToString()
            : throw new BrokenTilesException($"What {address} answers is no TileJSON: it names no tiles.");
        Reach = new(Bound(0, -180), Bound(1, -85), Bound(2, 180), Bound(3, 85), Number("minzoom", 0), Number("maxzoom", 14));
        Centre = Metadata.TryGetProperty("center", out var centre) && centre.GetArrayLength() > 1
            ? new(centre[0].GetDouble(), centre[1].GetDouble())
            : new((Reach.West + Reach.East) / 2, (Reach.South + Reach.North) / 2);
    }

    public TileReach Reach { get; }

    public GeoPoint Centre { get; }

    public JsonElement Metadata { get; }

    /// <param name="address">Of a TileJSON whose tiles are vector tiles.</param>
    /// <param name="wire">How it is reached; the network when nothing is said.</param>
    /// <exception cref="BrokenTilesException">Nothing answers there, or something else than a TileJSON.</exception>
    public static TileServer Open(Uri address, HttpMessageHandler? wire = null)
    {
        var web = new HttpClient(wire ?? new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = MostOfTile };
        try
        {
            return new(web, address);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            web.Dispose();
            throw new BrokenTilesException($"What {address} answers is no TileJSON.", fault);
        }
    }

    public byte[]? Tile(TileAddress tile)
    {
        if (kept.TryGetValue(tile, out var known)) return known;
        if (kept.Count >= TilesKept) kept.Clear();
        return kept[tile] = Fetched(AddressOf(tile)) is { Length: > 0 } bytes ? bytes is [0x1F, 0x8B, ..] ? Compression.Unpack(bytes, MostOfTile) : bytes : null;
    }

    public void Dispose() => web.Dispose();

    private Uri AddressOf(TileAddress tile) => new(Uri.UnescapeDataString(template)
        .Replace("{z}", tile.Zoom.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{x}", tile.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{y}", tile.Row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private byte[]? Fetched(Uri address)
    {
        try
        {
            using var answer = web.Send(new HttpRequestMessage(HttpMethod.Get, address));
            if (answer.StatusCode != HttpStatusCode.OK) return null;
            using var bytes = new MemoryStream();
            answer.Content.CopyTo(bytes, null, CancellationToken.None);
            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private double Bound(int rank, double otherwise) => Metadata.TryGetProperty("bounds", out var bounds) ? bounds[rank].GetDouble() : otherwise;

    private int Number(string name, int otherwise) => Metadata.TryGetProperty(name, out var number) ? number.GetInt32() : otherwise;
}
