using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Windows.Tiles;

/// <summary>An MBTiles file (1.3) of vector tiles, read where it is asked. Safe to ask from several requests at once.</summary>
public sealed class Mbtiles : ITileStore
{
    private const int MostOfTile = 16 << 20;

    private readonly string link;

    private Mbtiles(string path)
    {
        link = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly }.ToString();
        var said = Said();
        if (said.GetValueOrDefault("format") is not "pbf") throw new BrokenTilesException("The tiles of this MBTiles file are not vector tiles (format pbf).");
        Reach = ReachOf(said);
        Centre = Numbers(said.GetValueOrDefault("center")) is [var longitude, var latitude, ..]
            ? new(Math.Clamp(longitude, Reach.West, Reach.East), Math.Clamp(latitude, Reach.South, Reach.North))
            : new((Reach.West + Reach.East) / 2, (Reach.South + Reach.North) / 2);
        Metadata = MetadataOf(said);
    }

    public TileReach Reach { get; }

    public GeoPoint Centre { get; }

    public JsonElement Metadata { get; }

    /// <exception cref="BrokenTilesException">The file is not an MBTiles file of vector tiles.</exception>
    public static Mbtiles Open(string path)
    {
        try
        {
            return new(path);
        }
        catch (SqliteException fault)
        {
            throw new BrokenTilesException("This is not an MBTiles file.", fault);
        }
        catch (JsonException fault)
        {
            throw new BrokenTilesException("What this MBTiles file says of its layers is not JSON.", fault);
        }
    }

    public byte[]? Tile(TileAddress tile)
    {
        using var open = Opened();
        using var ask = open.CreateCommand();
        ask.CommandText = "select tile_data from tiles where zoom_level = @zoom and tile_column = @column and tile_row = @row";
        ask.Parameters.AddWithValue("@zoom", tile.Zoom);
        ask.Parameters.AddWithValue("@column", tile.Column);
        ask.Parameters.AddWithValue("@row", (1 << tile.Zoom) - 1 - tile.Row); // MBTiles counts rows from the south
        if (ask.ExecuteScalar() is not byte[] bytes) return null;
        if (bytes.Length > MostOfTile) throw new BrokenTilesException("A tile of this file is larger than a tile may be.");
        return bytes is [0x1F, 0x8B, ..] ? Compression.Unpack(bytes, MostOfTile) : bytes;
    }

    public void Dispose() => SqliteConnection.ClearPool(new SqliteConnection(link));

    private SqliteConnection Opened()
    {
        var open = new SqliteConnection(link);
        open.Open();
        return open;
    }

    private Dictionary<string, string> Said()
    {
        using var open = Opened();
        using var ask = open.CreateCommand();
        ask.CommandText = "select name, value from metadata where name is not null and value is not null";
        using var rows = ask.ExecuteReader();
        var said = new Dictionary<string, string>();
        while (rows.Read()) said[rows.GetString(0)] = rows.GetString(1);
        return said;
    }

    private static TileReach ReachOf(Dictionary<string, string> said)
    {
        var (shallowest, deepest) = (Zoom(said, "minzoom", 0), Zoom(said, "maxzoom", 14));
        var box = Numbers(said.GetValueOrDefault("bounds")) is [var west, var south, var east, var north] ? (west, south, east, north) : (-180, -85, 180, 85);
        var fits = box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90 && box.west <= box.east && box.south <= box.north
            && shallowest >= 0 && shallowest <= deepest && deepest <= TileAddress.Deepest;
        return fits ? new(box.west, box.south, box.east, box.north, shallowest, deepest) : throw new BrokenTilesException("The bounds or the zooms of this MBTiles file are not on the globe.");
    }

    private static int Zoom(Dictionary<string, string> said, string name, int otherwise) =>
        said.TryGetValue(name, out var text) ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var zoom) ? zoom : -1 : otherwise;

    private static double[] Numbers(string? text) => text is null
        ? []
        : [.. text.Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];

    private static JsonElement MetadataOf(Dictionary<string, string> said)
    {
        var all = said.TryGetValue("json", out var text) ? JsonNode.Parse(text) as JsonObject ?? [] : [];
        foreach (var name in (string[])["attribution", "background"])
            if (said.TryGetValue(name, out var value)) all[name] = value;
        return JsonSerializer.SerializeToElement(all);
    }
}
