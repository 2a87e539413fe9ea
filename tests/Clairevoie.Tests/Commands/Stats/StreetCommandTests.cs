using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats density --streets</c>: events spread along lines.</summary>
public sealed class StreetCommandTests
{
    private const string Cross = """{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:2154"}},"features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[650000,6860000],[650200,6860000],[650400,6860000]]}},{"type":"Feature","properties":{},"geometry":{"type":"MultiLineString","coordinates":[[[650200,6859800],[650200,6860000]],[[650200,6860000],[650200,6860300]]]}}]}""";
    private const string Three = "x,y\n650150,6860004\n650203,6860100\n659000,6869000\n";

    [Fact]
    public async Task What_only_a_surface_has_is_a_wrong_use()
    {
        var (code, _, words) = await Run(Cross, "--bandwidth", "120", "--size", "64");
        Assert.Equal(Answer.Usage, code);
        Assert.Contains("--size is for surfaces", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "holds no line")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[2.3,48.8]}}]}""", "feature 1 is no line")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"LineString","coordinates":[["a","b"]]}}]}""", "no line that can be read")]
    public async Task A_file_without_streets_is_refused_where_it_fails(string streets, string told)
    {
        var (code, _, words) = await Run(streets, "--bandwidth", "120");
        Assert.Equal(Answer.Refused, code);
        Assert.Contains(told, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_event_near_a_street_counts_one_and_the_far_one_is_told()
    {
        var (code, data, words) = await Run(Cross, "--bandwidth", "120", "--part", "2", "--json");
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(Answer.Yes, code);
        Assert.Equal(2, answer.GetProperty("sum").GetDouble(), 0.001);
        Assert.Equal((4, 2, 1), (answer.GetProperty("pieces").GetInt32(), answer.GetProperty("events").GetInt32(), answer.GetProperty("left_out").GetInt32()));
        Assert.Contains("left out", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_are_lines_on_a_map_and_strokes_in_a_picture()
    {
        var (_, places, _) = await Run(Cross, "--bandwidth", "120", "--part", "50", "--geojson");
        var (_, picture, _) = await Run(Cross, "--bandwidth", "120", "--part", "50", "--svg");
        Assert.Equal(18, JsonDocument.Parse(places).RootElement.GetProperty("features").GetArrayLength());
        Assert.Equal(18, XDocument.Parse(picture).Descendants().Count(part => part.Name.LocalName == "polyline"));
    }

    private static async Task<(int Code, string Data, string Words)> Run(string streets, params string[] options)
    {
        using var file = new Paper("streets.geojson", streets);
        using var events = new Paper("events.csv", Three);
        return await Asked.Of(["stats", "density", "--events", events.File.FullName, "--streets", file.File.FullName, .. options]);
    }
}
