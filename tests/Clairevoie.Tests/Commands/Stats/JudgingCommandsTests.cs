using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats rank</c>, <c>pai</c>, <c>exposure</c> and <c>hotspots</c>.</summary>
public sealed class JudgingCommandsTests
{
    private const string Table = "name,calm,cost\nquay,1,5\nhall,0,1..2\n";
    private const string Cells = "id,area,hot,later,earlier\n1,4,1,30,40\n2,4,1,7,20\n3,4,0,28,10\n4,4,0,55,10\n";

    [Theory]
    [InlineData("--criteria", "calm", "max")]
    [InlineData("--criteria", "calm:most", "max")]
    [InlineData("--criteria", "beauty:max", "beauty")]
    [InlineData("--criteria", "calm:max,cost:min", "circle", "--prefer", "calm>cost>calm")]
    [InlineData("--criteria", "calm:max,cost:min", "0.2..0.6", "--weights", "calm:2")]
    public async Task What_ranks_nothing_is_refused(string option, string value, string named, params string[] more)
    {
        var told = await Told.Of(Table, ["rank", "--table", "{file}", option, value, .. more]);

        Assert.Equal(Answer.Refused, told.Code);
        Assert.Contains(named, told.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_are_ranked_by_what_was_said()
    {
        var told = await Told.Of(Table, "rank", "--table", "{file}", "--criteria", "calm:max,cost:min", "--prefer", "calm>cost", "--json");

        Assert.Equal(1, told.Json.GetProperty("choices")[0].GetProperty("rank_acceptability")[0].GetDouble(), 1e-9);
        Assert.Equal(0.75, told.Json.GetProperty("choices")[0].GetProperty("central_weights").GetProperty("calm").GetDouble(), 0.01);
    }

    [Fact]
    public async Task A_past_map_is_judged_by_its_cells_or_by_totals()
    {
        var (cells, totals) = (await Told.Of(Cells, "pai", "--cells", "{file}", "--earlier", "earlier", "--json"), await Told.Of("", "pai", "--hits", "37", "--events", "120", "--hot-size", "8", "--whole-size", "16", "--json"));

        Assert.Equal(37 / 120d / 0.5, cells.Json.GetProperty("pai").GetDouble(), 1e-12);
        Assert.Equal(37 / 85d, cells.Json.GetProperty("pei").GetDouble(), 1e-12);
        Assert.Equal(cells.Json.GetProperty("pai_interval").ToString(), totals.Json.GetProperty("pai_interval").ToString());
    }

    [Theory]
    [InlineData("id,area,hot,later\n1,4,2,3\n", Answer.Refused, "neither 0 nor 1")]
    [InlineData("id,area,hot,later\n1,0,1,3\n2,1,0,3\n", Answer.Refused, "above zero")]
    [InlineData("id,area,hot,later\n1,4,1,-3\n", Answer.Refused, "negative")]
    public async Task A_map_that_cannot_be_judged_is_refused(string text, int code, string named)
    {
        var told = await Told.Of(text, "pai", "--cells", "{file}");

        Assert.Equal(code, told.Code);
        Assert.Contains(named, told.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discovered_events_are_shown_beside_themselves_at_equal_exposure()
    {
        var told = await Told.Of("name,reported,discovered,hours\nstation,20,180,900\nquay,60,12,60\n", "exposure", "--areas", "{file}", "--json");

        Assert.Equal(192 / 272d, told.Json.GetProperty("share_discovered").GetDouble(), 1e-12);
        Assert.Equal([1, 2], told.Json.GetProperty("areas").EnumerateArray().Select(area => area.GetProperty("rank").GetInt32()));
        Assert.Equal([2, 1], told.Json.GetProperty("areas").EnumerateArray().Select(area => area.GetProperty("corrected_rank").GetInt32()));
    }

    [Fact]
    public async Task The_picture_shows_each_area_as_recorded_and_at_equal_exposure()
    {
        var told = await Told.Of("name,reported,discovered,hours\nstation & yard,20,180,900\nquay,60,12,60\n", "exposure", "--areas", "{file}", "--svg");

        Assert.Equal(Answer.Yes, told.Code);
        var texts = System.Xml.Linq.XDocument.Parse(told.Data).Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value).ToList();
        Assert.Contains("station & yard", texts);
        Assert.Contains("200 (rank 1)", texts);
        Assert.Equal(2, texts.Count(text => text == "72 (rank 2)" || text == "72 (rank 1)"));
    }

    [Fact]
    public async Task A_gathering_of_events_is_a_hot_spot_on_the_map()
    {
        var told = await Told.Of(Events(), "hotspots", "--events", "{file}", "--cell", "250", "--geojson");

        var features = told.Json.GetProperty("features");
        Assert.InRange(features.GetArrayLength(), 4, 25);
        Assert.All(features.EnumerateArray(), feature => Assert.Equal("hot", feature.GetProperty("properties").GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("--cell", "0")]
    [InlineData("--cell", "0.5")]
    [InlineData("--band", "-4")]
    public async Task Cells_that_are_none_are_refused(string option, string value) =>
        Assert.Equal(Answer.Refused, (await Told.Of(Events(), "hotspots", "--events", "{file}", option, value)).Code);

    /// <summary>An event every 200 m, and 144 more over six hundred metres around one corner.</summary>
    private static string Events()
    {
        var grid = from right in Enumerable.Range(0, 20) from up in Enumerable.Range(0, 20) select $"{650_000 + (200 * right)},{6_860_000 + (200 * up)}";
        var more = Enumerable.Range(0, 144).Select(at => $"{652_000 + (52 * (at % 12))},{6_862_000 + (51 * (at / 12))}");
        return "x,y\n" + string.Join('\n', grid.Concat(more));
    }
}
