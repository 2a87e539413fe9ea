using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>A network is refused with its reason, or it is as it was told.</summary>
public sealed class NetworkTests
{
    [Theory]
    [InlineData(3, 3, 0.5, "self-link")]
    [InlineData(-1, 3, 0.5, "no-such-node")]
    [InlineData(0, 1, 0, "probability")]
    [InlineData(0, 1, -0.1, "probability")]
    [InlineData(0, 1, 1.01, "probability")]
    [InlineData(0, 1, double.NaN, "probability")]
    [InlineData(0, 9, 0.5, "no-such-node")]
    public void A_link_that_is_none_is_refused(int from, int to, double probability, string code) =>
        Assert.Equal(code, Assert.Throws<DataRefusedException>(() => Network.Of(9, [new Link(from, to, probability)])).Code);

    [Fact]
    public void A_link_that_was_never_made_is_refused() =>
        Assert.Equal("self-link", Assert.Throws<DataRefusedException>(() => Network.Of(2, [default])).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_network_without_nodes_is_refused(int nodes) =>
        Assert.Equal("no-nodes", Assert.Throws<DataRefusedException>(() => Network.Of(nodes, [])).Code);

    [Fact]
    public void Names_must_be_as_many_as_nodes() =>
        Assert.Equal("lengths-differ", Assert.Throws<DataRefusedException>(() => Network.Of(3, [], ["a", "b"])).Code);

    [Fact]
    public void A_link_told_twice_stands_once_with_the_larger_probability()
    {
        var network = Network.Of(3, [new Link(2, 0, 0.2), new Link(0, 2, 0.7), new Link(2, 0, 0.4), new Link(1, 2)]);

        Assert.Equal([new Link(0, 2, 0.7), new Link(1, 2)], network.Links);
        Assert.Equal(2, network.Repeated);
        Assert.False(network.Certain);
    }

    [Fact]
    public void Neighbours_stand_in_ascending_order()
    {
        var network = Drawn.Network(60, 300, 4);

        Assert.All(Enumerable.Range(0, 60), node =>
        {
            var near = network.NeighboursOf(node).ToArray();
            Assert.Equal(near.Order().Distinct(), near);
            Assert.Equal(network.Links.Count(link => link.From == node || link.To == node), network.DegreeOf(node));
        });
    }
}
