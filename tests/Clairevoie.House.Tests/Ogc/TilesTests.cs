using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Clairevoie.Windows.Tiles;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>Vector tiles through the front door, asked for by every role.</summary>
public sealed class TilesTests(InhabitedTown town)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_tile_holds_no_identifier_that_its_viewer_cannot_open_and_together_they_hold_all(Role role)
    {
        var visitor = await town.SignedIn(role);
        foreach (var layer in town.Parts.GetServices<Layer>())
        {
            var granted = AccessTable.BestSight(role, layer.Subject) >= layer.AtLeast;
            using var described = await visitor.Get($"/tuiles/{layer.Name}.json");
            Assert.True(granted == (described.StatusCode == HttpStatusCode.OK), $"{role} at {layer.Name}");
            var drawn = new HashSet<string>();
            foreach (var tile in granted ? Tiles() : Tiles().Take(1)) drawn.UnionWith(await Ids(visitor, layer.Name, tile, granted));
            if (!granted) continue;
            using var items = await visitor.Get($"/ogc/collections/{layer.Name}/items?limit=10000");
            var open = (await OgcProgram.Read(items)).GetProperty("features").EnumerateArray().Where(one => one.GetProperty("geometry").ValueKind != JsonValueKind.Null).Select(one => one.GetProperty("id").GetString()!);
            Assert.Equal(open.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_tile_is_kept_by_its_reader_alone_until_something_is_written()
    {
        var tile = Tiles().First();
        var visitor = await town.SignedIn(Role.Analyst);
        var (first, again) = await AskedTwice(visitor, tile);
        Assert.True(first.Headers.CacheControl!.Private);
        Assert.False(first.Headers.CacheControl.Public);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        var other = await town.SignedIn(Role.Coordinator);
        Assert.NotEqual(HttpStatusCode.NotModified, (await Again(other, tile, first)).StatusCode);
        using var coordinators = await other.Get($"/tuiles/lieux/{tile}.mvt");
        Assert.NotEqual(first.Headers.ETag, coordinators.Headers.ETag);
    }

    [Fact]
    public async Task A_key_opens_tiles_and_their_description_repeats_it()
    {
        var key = await AnalystKey.Of(town);
        using var program = new OgcProgram(town.Address);
        var described = await program.Document($"/tuiles/k/{key}/points-de-deal.json");
        var template = described.GetProperty("tiles")[0].GetString()!;
        Assert.Contains($"/tuiles/k/{key}/points-de-deal/{{z}}", template, StringComparison.Ordinal);
        using var tile = await program.Ask($"/tuiles/k/{key}/points-de-deal/{Tiles().First()}.mvt");
        Assert.Equal("application/vnd.mapbox-vector-tile", tile.Content.Headers.ContentType!.MediaType);
        using var nobody = await program.Ask($"/tuiles/points-de-deal/{Tiles().First()}.mvt");
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    [Fact]
    public async Task Gdal_reads_a_tile()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/ogrinfo"), "Not run: no ogrinfo at /usr/bin/ogrinfo (apt-get install gdal-bin).");
        var visitor = await town.SignedIn(Role.Analyst);
        using var tile = await visitor.Get($"/tuiles/ventes-signalees/{Tiles().First()}.mvt");
        var file = Path.Combine(town.Var, "one-tile.mvt");
        await File.WriteAllBytesAsync(file, await tile.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        using var ogrinfo = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/usr/bin/ogrinfo", ["-ro", "-al", "-so", file]) { RedirectStandardOutput = true })!;
        var told = await ogrinfo.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Layer name: ventes-signalees", told, StringComparison.Ordinal);
        Assert.Matches("Feature Count: [1-9]", told);
    }

    // The house works by itself: a tile is asked twice until nothing was written meanwhile.
    private async Task<(HttpResponseMessage First, HttpResponseMessage Again)> AskedTwice(Visitor visitor, TileAddress tile)
    {
        var room = town.Parts.GetRequiredService<Cellar>().Of(Room.Coordination);
        while (true)
        {
            var before = await room.LastWriting(TestContext.Current.CancellationToken);
            var first = await visitor.Get($"/tuiles/lieux/{tile}.mvt");
            var again = await Again(visitor, tile, first);
            if (await room.LastWriting(TestContext.Current.CancellationToken) == before) return (first, again);
        }
    }

    private static async Task<HttpResponseMessage> Again(Visitor visitor, TileAddress tile, HttpResponseMessage first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/tuiles/lieux/{tile}.mvt", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        return await visitor.Send(request);
    }

    /// <summary>The tiles of the city, its middle first.</summary>
    private IEnumerable<TileAddress> Tiles()
    {
        const int Zoom = 12;
        var box = new NetTopologySuite.Geometries.Envelope();
        foreach (var territory in town.Parts.GetRequiredService<TerritoryShapes>().All) box.ExpandToInclude(territory.Shape.EnvelopeInternal);
        var (first, last) = (TileAddress.Of(new(box.MinX - 0.02, box.MaxY + 0.02), Zoom), TileAddress.Of(new(box.MaxX + 0.02, box.MinY - 0.02), Zoom));
        yield return TileAddress.Of(new(box.Centre.X, box.Centre.Y), Zoom);
        for (var column = first.Column; column <= last.Column; column++)
            for (var row = first.Row; row <= last.Row; row++) yield return new(Zoom, column, row);
    }

    /// <summary>The identifiers in a tile; where it shows cells, those of the four tiles within it.</summary>
    private static async Task<IReadOnlyList<string>> Ids(Visitor visitor, string layer, TileAddress tile, bool granted)
    {
        using var answer = await visitor.Get($"/tuiles/{layer}/{tile}.mvt");
        Assert.True(granted ? answer.IsSuccessStatusCode : answer.StatusCode == HttpStatusCode.NotFound, $"{layer} {tile}: {(int)answer.StatusCode}");
        if (!granted || answer.StatusCode == HttpStatusCode.NoContent) return [];
        var features = TileDecoder.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).SelectMany(one => one.Features).ToList();
        if (features.TrueForAll(feature => feature.Text("id") is not null)) return features.ConvertAll(feature => feature.Text("id")!);
        Assert.All(features, cell => Assert.Null(cell.Text("id")));
        var within = new List<string>();
        foreach (var (right, down) in ((int, int)[])[(0, 0), (1, 0), (0, 1), (1, 1)])
            within.AddRange(await Ids(visitor, layer, new(tile.Zoom + 1, (2 * tile.Column) + right, (2 * tile.Row) + down), granted));
        return within;
    }
}
