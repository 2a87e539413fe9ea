using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats density</c>, its rasters included.</summary>
public sealed class DensityCommandTests
{
    private static readonly string[] Square = ["--bandwidth", "800", "--extent", "636000,6846000,668000,6878000", "--size", "64,32"];

    [Theory]
    [InlineData("Say how wide", "--size", "64")]
    [InlineData("--bandwidth-range understands two", "--bandwidth-range", "5")]
    [InlineData("--extent understands four", "--bandwidth", "5", "--extent", "1,2,3")]
    [InlineData("--size understands one whole", "--bandwidth", "5", "--size", "2.5")]
    [InlineData("numbers with commas", "--bandwidth", "5", "--size", "large")]
    public async Task What_contradicts_itself_is_a_wrong_use(string told, params string[] args)
    {
        using var events = Asked.Events(20);
        var (code, _, words) = await Asked.Of(["stats", "density", "--events", events.File.FullName, .. args]);
        Assert.Equal(Answer.Usage, code);
        Assert.Contains(told, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extent_elsewhere_is_refused_with_the_remedy()
    {
        using var events = Asked.Events(20);
        var (code, _, words) = await Asked.Of("stats", "density", "--events", events.File.FullName, "--bandwidth", "100", "--extent", "0,0,10,10");
        Assert.Equal(Answer.Refused, code);
        Assert.Contains("check the coordinate system", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_sum_the_maximum_and_where_it_is()
    {
        using var events = Asked.Events(2000);
        var (code, data, _) = await Asked.Of(["stats", "density", "--events", events.File.FullName, .. Square, "--edge", "diggle", "--json"]);
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(Answer.Yes, code);
        Assert.Equal(2000, answer.GetProperty("sum").GetDouble(), 1e-6);
        Assert.Equal(answer.GetProperty("sum").GetDouble(), answer.GetProperty("sum_of_values").GetDouble() * answer.GetProperty("pixel_area").GetDouble(), 1e-9);
        Assert.True(answer.GetProperty("max").GetDouble() > 0);
        Assert.Equal("diggle", answer.GetProperty("edge").GetString());
    }

    [Fact]
    public async Task Both_rasters_hold_the_surface_from_the_north_and_say_where_it_lies()
    {
        using var events = Asked.Events(500);
        using var grid = new Paper("grid.asc", "");
        using var tiff = new Paper("grid.tif", "");
        var (_, csv, _) = await Asked.Of(["stats", "density", "--events", events.File.FullName, .. Square, "--ascii", grid.File.FullName, "--tiff", tiff.File.FullName, "--csv"]);
        var values = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => double.Parse(row.Split(',')[2], CultureInfo.InvariantCulture)).Chunk(64).Reverse().SelectMany(row => row).ToArray();
        var lines = await File.ReadAllLinesAsync(grid.File.FullName, TestContext.Current.CancellationToken);
        Assert.Equal(["ncols 64", "nrows 32", "xllcorner 636000", "yllcorner 6846000", "dx 500", "dy 1000", "NODATA_value -9999"], lines[..7]);
        Assert.Equal(values, lines[7..].SelectMany(line => line.Split(' ')).Select(value => double.Parse(value, CultureInfo.InvariantCulture)));
        var bytes = await File.ReadAllBytesAsync(tiff.File.FullName, TestContext.Current.CancellationToken);
        Assert.Equal("II*\0"u8.ToArray(), bytes[..4]);
        Assert.Equal(values, Enumerable.Range(0, 64 * 32).Select(i => BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(bytes.Length - (64 * 32 * 8) + (i * 8)))));
    }

    [Fact]
    public async Task A_window_in_degrees_cuts_what_lies_outside()
    {
        using var events = Asked.Events(500);
        using var window = new Paper("window.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[2.3,48.82],[2.4,48.82],[2.4,48.9],[2.3,48.9],[2.3,48.82]]]}}]}""");
        var (code, data, words) = await Asked.Of(["stats", "density", "--events", events.File.FullName, .. Square, "--window", window.File.FullName, "--json"]);
        Assert.Equal(Answer.Yes, code);
        Assert.InRange(JsonDocument.Parse(data).RootElement.GetProperty("left_out").GetInt32(), 50, 450);
        Assert.Contains("left out", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sought_bandwidth_is_told_with_all_that_were_tried()
    {
        using var events = Asked.Events(200);
        var (_, data, _) = await Asked.Of("stats", "density", "--events", events.File.FullName, "--bandwidth-range", "200,4000", "--size", "32", "--json");
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Contains(answer.GetProperty("bandwidths_tried").EnumerateArray(), one => one.GetProperty("bandwidth").GetDouble() == answer.GetProperty("bandwidth").GetDouble());
    }

    [Fact]
    public async Task Two_layers_give_contours_and_a_picture()
    {
        using var first = Asked.Events(300);
        using var second = Asked.Events(900);
        var (code, data, _) = await Asked.Of("stats", "density", "--events", first.File.FullName, "--against", second.File.FullName, "--bandwidth", "1500", "--size", "32", "--permutations", "39", "--svg");
        Assert.Equal(Answer.Yes, code);
        Assert.Contains(XDocument.Parse(data).Descendants(), part => part.Name.LocalName == "polygon");
    }
}
