using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>Over uncertain links, every number carries the interval that they leave.</summary>
public sealed class NetworkAnalysisTests
{
    private static readonly NetworkOptions Plain = new() { Seed = 12 };

    [Theory]
    [InlineData(19, 0.95, 1, 20, "draws")]
    [InlineData(200, 0.2, 1, 20, "level")]
    [InlineData(200, 0.95, 0, 20, "resolution")]
    [InlineData(200, 0.95, 1, 1, "runs")]
    [InlineData(200, double.NaN, 1, 20, "level")]
    public void Options_that_make_no_sense_are_refused(int draws, double level, double resolution, int runs, string code) =>
        Assert.Equal(code, Assert.Throws<DataRefusedException>(() => new NetworkOptions { Seed = 1, Draws = draws, Level = level, Resolution = resolution, Runs = runs }).Code);

    [Fact]
    public void More_draws_than_memory_should_hold_are_refused_with_the_number_that_fits()
    {
        var network = Network.Of(10_000, [new Link(0, 1, 0.5)]);

        var refused = Assert.Throws<DataRefusedException>(() => NetworkAnalysis.Of(network, Plain with { Draws = 10_000 }, Work.Plain));

        Assert.Equal("too-many-draws", refused.Code);
        Assert.Contains("2000", refused.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Certain_links_leave_no_interval()
    {
        var found = NetworkAnalysis.Of(KnownNetwork.Named("karate").Network, Plain, Work.Plain).Result;

        Assert.Equal(1, found.Draws);
        Assert.All(found.Nodes, node => Assert.Equal(Estimate.Known(node.Betweenness.Value), node.Betweenness));
        Assert.Equal(0.437635281385281, found.Nodes[0].Betweenness.Value, 1e-12);
        Assert.Equal(1, found.Nodes[0].Leads);
        Assert.Equal([0], found.Nodes.Where(node => node.Breaks > 0).Select(node => node.Node));
    }

    [Fact]
    public void A_link_between_two_uncertain_ones_breaks_as_often_as_both_exist()
    {
        // One node between two others, tied to them with 0.8 and 0.5: it holds them together in 0.4 of the possible networks.
        var network = Network.Of(3, [new Link(0, 1, 0.8), new Link(1, 2, 0.5)]);

        var middle = NetworkAnalysis.Of(network, Plain with { Draws = 10_000 }, new Work(2)).Result.Nodes[1];

        Assert.Equal(0.4, middle.Breaks, 5 * Math.Sqrt(0.24 / 10_000));
        Assert.Equal(1.3, middle.Degree.Value, 5 * Math.Sqrt(0.41 / 10_000));
        Assert.Equal(middle.Breaks, middle.Betweenness.Value, 1e-12);
        Assert.Equal((0d, 1d), (middle.Betweenness.Low, middle.Betweenness.High));
    }

    [Fact]
    public void The_intervals_hold_the_share_of_draws_that_they_promise()
    {
        var network = Drawn.Network(60, 120, 31, uncertain: true);
        var draws = Enumerable.Range(0, 2000).Select(draw => Betweenness.Exact(PossibleNetworks.Draw(network, 999, draw), Work.Plain)).ToList();

        var found = NetworkAnalysis.Of(network, Plain with { Draws = 1000 }, Work.Plain).Result;

        var held = found.Nodes.Average(node => draws.Average(draw => draw[node.Node] / Betweenness.PairsAround(60) is var share && share >= node.Betweenness.Low && share <= node.Betweenness.High ? 1 : 0));
        Assert.InRange(held, 0.94, 0.98);
    }

    [Fact]
    public void Threads_do_not_change_the_finding()
    {
        var network = Drawn.Network(80, 130, 3, uncertain: true);

        var (one, three) = (NetworkAnalysis.Of(network, Plain, Work.Plain), NetworkAnalysis.Of(network, Plain, new Work(3) { Vectors = false }));

        Assert.Equal(one.Result.Nodes, three.Result.Nodes);
        Assert.Equal(one.Says, three.Says);
    }

    [Fact]
    public void Sampled_betweenness_widens_the_interval_of_the_draws()
    {
        var network = Drawn.Network(80, 130, 3, uncertain: true);
        var options = Plain with { Draws = 40 };

        var exact = NetworkAnalysis.Of(network, options, Work.Plain).Result.Nodes[0].Betweenness;
        var sampled = NetworkAnalysis.Of(network, options with { Sampled = new BetweennessBound { Error = 0.05 } }, Work.Plain);

        Assert.True(sampled.Result.Nodes[0].Betweenness.Low <= exact.Low && sampled.Result.Nodes[0].Betweenness.High >= exact.High);
        Assert.Contains(sampled.Caveats, caveat => caveat.Code == "sampled");
    }

    [Fact]
    public void Caveats_are_those_of_this_run_and_no_others()
    {
        Assert.Equal(["uncertain-links", "links-told-twice", "several-pieces", "few-nodes"], Codes(Network.Of(5, [new Link(0, 1, 0.5), new Link(1, 0), new Link(3, 4, 0.5)])).Where(code => code != "communities-unsteady"));
        Assert.Empty(Codes(KnownNetwork.Named("karate").Network));
    }

    [Fact]
    public void What_falls_apart_is_said_with_its_uncertainty()
    {
        var network = Network.Of(4, [new Link(0, 1), new Link(1, 2), new Link(1, 3, 0.5)], ["cuisine Anis", "réseau Brume", "point A", "point B"]);
        var found = NetworkAnalysis.Of(network, Plain, Work.Plain).Result;

        Assert.Equal("Si « réseau Brume » disparaît, de 1 à 2 autres nœuds se détachent.", NetworkSentences.IfGone(network, found, 1).French);
        Assert.Equal("If “point A” goes, nothing else comes loose: the others stay tied to each other.", NetworkSentences.IfGone(network, found, 2).English);
    }

    [Fact]
    public void A_node_alone_and_no_link_at_all_have_a_finding_too()
    {
        Assert.Equal("Among 1 node and 0 links, no node lies between two others.", NetworkAnalysis.Of(Network.Of(1, []), Plain, Work.Plain).Says.English);
        Assert.Equal(3, NetworkAnalysis.Of(Network.Of(3, []), Plain, Work.Plain).Result.Pieces.Value);
    }

    private static IEnumerable<string> Codes(Network network) => NetworkAnalysis.Of(network, Plain, Work.Plain).Caveats.Select(caveat => caveat.Code);
}
