using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats knox</c>.</summary>
public sealed class KnoxCommandTests
{
    [Theory]
    [InlineData("--time understands whole days", "--space", "0,200", "--time", "0,7.5")]
    [InlineData("numbers with commas", "--space", "near", "--time", "0,7")]
    [InlineData("--time", "--space", "0,200")]
    public async Task What_makes_no_band_is_a_wrong_use(string told, params string[] args)
    {
        using var events = Asked.Events(20);
        var (code, _, words) = await Asked.Of(["stats", "knox", "--events", events.File.FullName, .. args]);
        Assert.Equal(Answer.Usage, code);
        Assert.Contains(told, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bands_that_do_not_grow_are_refused()
    {
        using var events = Asked.Events(20);
        var (code, _, words) = await Asked.Of("stats", "knox", "--events", events.File.FullName, "--space", "200,100", "--time", "0,7");
        Assert.Equal(Answer.Refused, code);
        Assert.Contains("growing", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_band_is_counted_and_the_seed_is_told()
    {
        using var events = Asked.Events(1000);
        string[] args = ["stats", "knox", "--events", events.File.FullName, "--space", "0,200,400", "--time", "0,7,14", "--permutations", "199", "--seed", "5"];
        var (code, data, _) = await Asked.Of([.. args, "--json"]);
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(Answer.Yes, code);
        Assert.Equal(4, answer.GetProperty("cells").GetArrayLength());
        Assert.Equal((1000, 499_500, 5), (answer.GetProperty("events").GetInt32(), answer.GetProperty("pairs").GetInt32(), answer.GetProperty("seed").GetInt32()));
        Assert.InRange(answer.GetProperty("cells")[0].GetProperty("p").GetDouble(), 0.005, 1);
        Assert.Equal(5, (await Asked.Of([.. args, "--csv"])).Data.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(4, XDocument.Parse((await Asked.Of([.. args, "--svg"])).Data).Descendants().Count(part => part.Name.LocalName == "rect") - 1);
    }
}
