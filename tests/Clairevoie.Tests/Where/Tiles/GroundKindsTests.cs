using System.Net;
using System.Text;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Clairevoie.Windows.Tiles;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Clairevoie.Tests.Where.Tiles;

/// <summary>Grounds of other kinds than our own, made here: MBTiles, tiles at an address, and the vocabularies that are known.</summary>
public sealed class GroundKindsTests : IDisposable
{
    private static readonly TileAddress Place = TileAddress.Of(new(2.36, 48.88), 12);

    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "ground.mbtiles");

    [Fact]
    public void A_file_that_is_no_MBTiles_is_refused_by_name()
    {
        File.WriteAllText(path, "hello, this is no database at all");

        Assert.Contains("not an MBTiles", Assert.Throws<BrokenTilesException>(() => Mbtiles.Open(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format", "png", "not vector tiles")]
    [InlineData("bounds", "3,48,2,49", "globe")]
    [InlineData("maxzoom", "99", "globe")]
    [InlineData("json", "{", "not JSON")]
    public void An_MBTiles_file_that_lies_is_refused(string name, string value, string reason)
    {
        Make("streets", (name, value));

        Assert.Contains(reason, Assert.Throws<BrokenTilesException>(() => Mbtiles.Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_MBTiles_file_is_a_ground_counted_from_the_south_as_its_rows_are()
    {
        Make("streets");
        using var ground = new GroundOfCity(path);

        Assert.NotNull(ground.Tile(Place));
        Assert.Null(ground.Tile(Place.Beside(1, 0)));
        Assert.Equal(("Those who drew it", null), (ground.Attribution, ground.Path));
        Assert.Contains("""/fond/{z}/{x}/{y}.mvt""", System.Text.Json.JsonSerializer.Serialize(MapStyle.Of(ground, Theme.Light, "https://house")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("transportation", "class", "primary")]
    [InlineData("roads", "kind", "major_road")]
    [InlineData("streets", "kind", "secondary")]
    [InlineData("routier_route", "symbo", "PRINCIPALE_2")]
    [InlineData("rues", "rang", "avenue")]
    public void A_main_street_of_every_known_vocabulary_is_drawn_as_an_avenue(string layer, string key, string value)
    {
        Make(layer, tags: (key, value));
        using var ground = new GroundOfCity(path);

        Assert.Contains(Palette.Of(Ink.Avenue, Theme.Light), ground.Draw(Place, Theme.Light), StringComparison.Ordinal);
        Assert.Contains($"\"source-layer\":\"{layer}\"", System.Text.Json.JsonSerializer.Serialize(MapStyle.Of(ground, Theme.Dark)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tile_server_is_asked_once_for_each_tile_and_its_silence_is_bare_paper()
    {
        using var wire = new Wire(address => address.AbsolutePath switch
        {
            "/tiles.json" => Encoding.UTF8.GetBytes("""{"tilejson":"3.0.0","tiles":["https://tiles.example/{z}/{x}/{y}.pbf"],"minzoom":0,"maxzoom":12,"attribution":"Them"}"""),
            var tile when tile == $"/{Place}.pbf" => Street("streets", ("kind", "primary")),
            _ => null,
        });
        using var server = TileServer.Open(new("https://tiles.example/tiles.json"), wire);

        Assert.NotNull(server.Tile(Place));
        Assert.NotNull(server.Tile(Place));
        Assert.Null(server.Tile(Place.Beside(1, 0)));
        Assert.Equal(3, wire.Asked.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_answers_with_something_else_than_a_TileJSON_is_refused(string answer)
    {
        using var wire = new Wire(_ => answer.Length == 0 ? null : Encoding.UTF8.GetBytes(answer));

        Assert.Throws<BrokenTilesException>(() => TileServer.Open(new("https://tiles.example/tiles.json"), wire));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    private static byte[] Street(string layer, (string Key, string Value) tag) => TileEncoder.Encode(
    [
        new TileLayer(layer, 4096, [new TileFeature(TileShape.Line, [[new TilePoint(0, 0), new TilePoint(4000, 4000)]], new Dictionary<string, object> { [tag.Key] = tag.Value })]),
    ]);

    private void Make(string layer, (string Name, string Value)? instead = null, (string Key, string Value)? tags = null)
    {
        using var link = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        link.Open();
        Run(link, "create table metadata (name text, value text); create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
        var said = new Dictionary<string, string>
        {
            ["format"] = "pbf", ["bounds"] = "2.2,48.8,2.5,48.9", ["minzoom"] = "0", ["maxzoom"] = "12", ["attribution"] = "Those who drew it",
            ["json"] = $$"""{"vector_layers":[{"id":"{{layer}}"}]}""",
        };
        if (instead is var (changed, other)) said[changed] = other;
        foreach (var (name, value) in said) Run(link, "insert into metadata values (@a, @b)", ("a", name), ("b", value));
        Run(link, "insert into tiles values (@a, @b, @c, @d)", ("a", Place.Zoom), ("b", Place.Column), ("c", (1 << Place.Zoom) - 1 - Place.Row), ("d", Street(layer, tags ?? ("kind", "primary"))));
    }

    private static void Run(SqliteConnection link, string words, params (string Name, object Value)[] given)
    {
        using var command = link.CreateCommand();
        command.CommandText = words;
        foreach (var (name, value) in given) command.Parameters.AddWithValue($"@{name}", value);
        command.ExecuteNonQuery();
    }

    private sealed class Wire(Func<Uri, byte[]?> answers) : HttpMessageHandler
    {
        public List<Uri> Asked { get; } = [];

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!);
            return answers(request.RequestUri!) is { } bytes ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) } : new(HttpStatusCode.NotFound);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Send(request, cancellationToken));
    }
}
