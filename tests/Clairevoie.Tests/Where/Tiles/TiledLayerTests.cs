using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where.Tiles;

/// <summary>A layer made ready for its tiles: memory keeps places, a sealed file without a name keeps words.</summary>
public sealed class TiledLayerTests : IDisposable
{
    private const string Secret = "derrière la grille verte";

    private readonly string folder = Directory.CreateTempSubdirectory("clairevoie-tiles-").FullName;

    [Fact]
    public async Task The_file_of_a_reading_has_no_name_and_holds_no_word_that_can_be_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Not run: open files are looked at under /proc.");
        var opened = await TiledLayer.Read(Points, Features(500), folder);

        Assert.Empty(Directory.GetFileSystemEntries(folder));
        var file = Assert.Single(Directory.GetFiles("/proc/self/fd"), handle => File.ResolveLinkTarget(handle, false)?.FullName.StartsWith(folder, StringComparison.Ordinal) ?? false);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.True(bytes.Length > 500 * Secret.Length, $"{bytes.Length} bytes");
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
        Assert.Contains(Drawn(opened), feature => feature.Text("where") == Secret);
    }

    [Fact]
    public async Task A_reading_that_breaks_halfway_leaves_nothing_on_disk()
    {
        await Assert.ThrowsAsync<IOException>(() => TiledLayer.Read(Points, Features(500, breaksAt: 300), folder));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1500)]
    public async Task Each_point_is_drawn_once_with_its_own_words(int count)
    {
        var drawn = Drawn(await TiledLayer.Read(Points, Features(count), folder));

        Assert.Equal(Enumerable.Range(0, count).Select(Id).Order(StringComparer.Ordinal), drawn.Select(feature => feature.Text("id")!).Order(StringComparer.Ordinal));
        Assert.All(drawn, feature => Assert.Equal(feature.Text("id"), Id((int)(long)feature.Tags["rank"])));
        Assert.All(drawn, feature => Assert.InRange((long)feature.Tags["classe"], 1, 5));
        Assert.All(drawn, feature => Assert.Equal((long)feature.Tags["rank"] % 2 == 0, feature.Text("where") == Secret));
    }

    [Fact]
    public async Task Tiles_drawn_at_once_say_the_same()
    {
        var opened = await TiledLayer.Read(Points, Features(1500), folder);
        var once = Tiles().Select(opened.Draw).ToList();
        var together = Tiles().AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(opened.Draw).ToList();
        Assert.Equal(once, together);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Layer Points { get; } = new("essai", () => "essai", Subject.DealPoint, Sight.Full, LayerShape.Point, [new("rank", () => "rank") { Kind = FieldKind.Whole }, new("where", () => "where")], (_, _) => throw new InvalidOperationException("The layer is handed its features."));

    private static List<TileFeature> Drawn(TiledLayer opened) => [.. Tiles().SelectMany(tile => TileDecoder.Decode(opened.Draw(tile))).SelectMany(layer => layer.Features)];

    private static IEnumerable<TileAddress> Tiles()
    {
        var (first, last) = (TileAddress.Of(new(2.3, 48.89), 12), TileAddress.Of(new(2.4, 48.82), 12));
        for (var column = first.Column; column <= last.Column; column++)
            for (var row = first.Row; row <= last.Row; row++) yield return new(12, column, row);
    }

    private static string Id(int rank) => $"point-{rank:00000}";

    private static async IAsyncEnumerable<LayerFeature> Features(int count, int breaksAt = int.MaxValue)
    {
        await Task.CompletedTask;
        var chance = new Random(11);
        for (var rank = 0; rank < count; rank++)
        {
            if (rank == breaksAt) throw new IOException("The store went away.");
            yield return new(Id(rank), new Point(2.3 + (chance.NextDouble() * 0.1), 48.82 + (chance.NextDouble() * 0.07)), new Dictionary<string, object?> { ["rank"] = rank, ["where"] = rank % 2 == 0 ? Secret : null });
        }
    }
}
