using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>What falls apart if a node goes is what is seen when it is taken away.</summary>
public sealed class FallsApartTests
{
    [Theory]
    [InlineData("karate")]
    [InlineData("random300")]
    public void The_articulations_and_pieces_are_those_of_igraph(string name)
    {
        var known = KnownNetwork.Named(name);

        var found = FallsApart.Each(known.Network);

        Assert.Equal(known.Articulations, Enumerable.Range(0, known.Nodes).Where(node => found[node].FallsApart));
        Assert.Equal(known.Pieces, FallsApart.Pieces(known.Network).Select(piece => piece.Count));
    }

    [Theory]
    [InlineData(30, 30, 1)]
    [InlineData(30, 45, 2)]
    [InlineData(80, 70, 3)]
    [InlineData(80, 100, 4)]
    [InlineData(12, 40, 5)]
    public void Taking_each_node_away_shows_the_same(int nodes, int links, ulong seed)
    {
        var network = Drawn.Network(nodes, links, seed);

        var found = FallsApart.Each(network);

        Assert.All(Enumerable.Range(0, nodes), node =>
        {
            var before = FallsApart.Pieces(network).Single(piece => piece.Contains(node)).Count - 1;
            var left = Network.Of(nodes, network.Links.Where(link => link.From != node && link.To != node));
            var parts = FallsApart.Pieces(left).Where(part => part.Any(network.NeighboursOf(node).ToArray().Contains)).ToList();
            Assert.Equal(parts, FallsApart.Without(network, node));
            Assert.Equal(before - parts.Select(part => part.Count).DefaultIfEmpty().Max(), found[node].CutOff);
            Assert.Equal((Pairs(before) - parts.Sum(part => Pairs(part.Count))), found[node].PairsParted);
        });
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_nodes_does_not_exhaust_the_stack()
    {
        var found = FallsApart.Each(Network.Of(100_000, Enumerable.Range(0, 99_999).Select(i => new Link(i, i + 1))));

        Assert.Equal(new Parting(49_999, 49_999L * 50_000), found[49_999]);
        Assert.False(found[0].FallsApart);
    }

    private static long Pairs(long count) => count * (count - 1) / 2;
}
