using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>Closeness is what igraph says and what the definition says.</summary>
public sealed class ClosenessTests
{
    [Theory]
    [InlineData("karate")]
    [InlineData("random300")]
    public void It_is_what_igraph_says(string name)
    {
        var known = KnownNetwork.Named(name);

        var found = Closeness.Of(known.Network, Work.Plain);

        Assert.All(found.Zip(known.Harmonic), pair => Assert.Equal(pair.Second, pair.First.Harmonic, 1e-12));
        Assert.All(found.Zip(known.Closeness), pair => Assert.Equal(pair.Second, pair.First.Classical, 1e-12));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(64, 70)]
    [InlineData(65, 70)]
    [InlineData(130, 140)]
    public void It_counts_each_node_that_can_be_reached_and_the_links_to_it(int nodes, int links)
    {
        var network = Drawn.Network(nodes, links, 13);
        var (distance, _) = Drawn.AllPairs(network);

        var found = Closeness.Of(network, new Work(2));

        Assert.All(Enumerable.Range(0, nodes), node =>
        {
            var reached = Enumerable.Range(0, nodes).Where(other => other != node && distance[node, other] < int.MaxValue).Select(other => distance[node, other]).ToList();
            Assert.Equal((reached.Count, reached.Sum(one => (long)one)), (found[node].Reached, found[node].Steps));
        });
    }

    [Fact]
    public void Threads_do_not_change_it()
    {
        var network = Drawn.Network(1000, 1400, 3);

        Assert.Equal(Closeness.Of(network, Work.Plain), Closeness.Of(network, new Work(3)));
    }

    [Fact]
    public void A_node_alone_is_near_to_nobody() => Assert.Equal(default, Assert.Single(Closeness.Of(Network.Of(1, []), Work.Plain)));
}
