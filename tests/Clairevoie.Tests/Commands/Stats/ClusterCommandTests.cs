using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats cluster</c>: one radius, a radius and days, or all radii.</summary>
public sealed class ClusterCommandTests
{
    [Theory]
    [InlineData("--days needs --eps", "--days", "7")]
    [InlineData("leave --eps out", "--eps", "50", "--min-size", "5")]
    public async Task What_contradicts_itself_is_a_wrong_use(string told, params string[] args)
    {
        using var events = Asked.Events(20);
        var (code, _, words) = await Asked.Of(["stats", "cluster", "--events", events.File.FullName, .. args]);
        Assert.Equal(Answer.Usage, code);
        Assert.Contains(told, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_event_gets_its_cluster_and_days_are_not_asked_for()
    {
        using var events = new Paper("heap.csv", "x,y\n650000,6860000\n650010,6860000\n650000,6860010\n659000,6860000\n");
        var (code, data, _) = await Asked.Of("stats", "cluster", "--events", events.File.FullName, "--eps", "50", "--min-points", "3", "--json");
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(Answer.Yes, code);
        Assert.Equal([0, 0, 0, -1], answer.GetProperty("labels").EnumerateArray().Select(label => label.GetInt32()));
        Assert.Equal((1, 1, 3), (answer.GetProperty("count").GetInt32(), answer.GetProperty("noise").GetInt32(), answer.GetProperty("core").GetInt32()));
    }

    [Fact]
    public async Task With_days_a_cluster_has_its_first_and_last_day()
    {
        using var events = Asked.Events(2000);
        var (_, data, _) = await Asked.Of("stats", "cluster", "--events", events.File.FullName, "--eps", "300", "--days", "7", "--min-points", "8", "--json");
        var clusters = JsonDocument.Parse(data).RootElement.GetProperty("clusters").EnumerateArray().ToList();
        Assert.NotEmpty(clusters);
        Assert.All(clusters, one => Assert.Equal(10, one.GetProperty("from").GetString()!.Length));
    }

    [Fact]
    public async Task Without_a_radius_all_are_tried_and_places_and_picture_are_drawn()
    {
        using var events = Asked.Events(1000);
        var (_, places, _) = await Asked.Of("stats", "cluster", "--events", events.File.FullName, "--geojson");
        var (_, picture, _) = await Asked.Of("stats", "cluster", "--events", events.File.FullName, "--svg");
        var found = JsonDocument.Parse(places).RootElement.GetProperty("features").GetArrayLength();
        Assert.Equal(18, found);
        Assert.True(XDocument.Parse(picture).Descendants().Count(part => part.Name.LocalName == "circle") >= 1000 + found);
    }
}
