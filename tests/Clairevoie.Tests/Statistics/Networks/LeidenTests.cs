using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>Communities are whole, good, and the same for the same seed.</summary>
public sealed class LeidenTests
{
    [Fact]
    public void The_best_grouping_of_the_karate_club_is_found()
    {
        var known = KnownNetwork.Named("karate");

        var found = Communities.Of(known.Network, new NetworkOptions { Seed = 1 }, Work.Plain);

        Assert.Equal(known.BestModularity!.Value, found.Modularity, 1e-12);
        Assert.Equal(4, found.Count);
    }

    [Fact]
    public void A_random_network_is_grouped_about_as_well_as_by_igraph()
    {
        var network = KnownNetwork.Named("random300").Network;

        var best = Enumerable.Range(0, 20).Max(run => Modularity.Of(network, Leiden.Of(network, 1, 1, run)));

        Assert.InRange(best, 0.7406 - 0.003, 0.75); // 0.7406 is the best of fifty runs of python-igraph 0.10.2
    }

    [Fact]
    public void Cliques_in_a_ring_are_the_communities_and_always_come_back()
    {
        var links = Enumerable.Range(0, 6).SelectMany(clique => Clique(clique * 5, 5).Append(new Link(clique * 5, ((clique + 1) % 6 * 5) + 1)));
        var network = Network.Of(30, links);

        var found = Communities.Of(network, new NetworkOptions { Seed = 3 }, new Work(2));

        Assert.Equal(6, found.Count);
        Assert.All(Enumerable.Range(0, 30), node => Assert.Equal(found.Of[node / 5 * 5], found.Of[node]));
        Assert.Equal(1, found.Agreement);
        Assert.All(found.Stays, stays => Assert.Equal(1, stays));
    }

    [Theory]
    [InlineData(40, 50, 1)]
    [InlineData(200, 260, 1)]
    [InlineData(200, 260, 4)]
    [InlineData(500, 2000, 1)]
    public void Every_community_is_in_one_piece(int nodes, int links, double resolution)
    {
        var network = Drawn.Network(nodes, links, 17, uncertain: true);

        foreach (var seed in Enumerable.Range(0, 10))
        {
            var groups = Leiden.Of(network, resolution, (ulong)seed);
            var within = Network.Of(nodes, network.Links.Where(link => groups[link.From] == groups[link.To]));
            Assert.Equal(groups.Max() + 1, FallsApart.Pieces(within).Count);
        }
    }

    [Fact]
    public void No_node_would_be_better_off_in_a_neighbouring_community()
    {
        var network = Drawn.Network(150, 300, 9);
        var groups = Leiden.Of(network, 1, 2);
        var quality = Modularity.Of(network, groups);

        Assert.All(network.Links.SelectMany(link => new[] { (Node: link.From, To: groups[link.To]), (Node: link.To, To: groups[link.From]) }), move =>
        {
            var moved = (int[])groups.Clone();
            moved[move.Node] = move.To;
            Assert.True(Modularity.Of(network, moved) <= quality + 1e-12);
        });
    }

    [Fact]
    public void A_finer_resolution_gives_more_communities()
    {
        var network = Drawn.Network(300, 900, 2);

        Assert.True(Leiden.Of(network, 5, 1).Max() > Leiden.Of(network, 1, 1).Max());
    }

    [Fact]
    public void The_same_seed_gives_the_same_communities_on_any_number_of_threads()
    {
        var (network, options) = (Drawn.Network(200, 300, 5, uncertain: true), new NetworkOptions { Seed = 4 });

        var (one, three) = (Communities.Of(network, options, Work.Plain), Communities.Of(network, options, new Work(3)));

        Assert.Equal(one.Of, three.Of);
        Assert.Equal(one.Stays, three.Stays);
        Assert.Equal(one.Agreement, three.Agreement);
    }

    [Fact]
    public void Without_links_everybody_stands_alone()
    {
        var found = Communities.Of(Network.Of(4, []), new NetworkOptions { Seed = 1 }, Work.Plain);

        Assert.Equal([0, 1, 2, 3], found.Of);
        Assert.Equal((0d, 1d), (found.Modularity, found.Agreement));
    }

    private static IEnumerable<Link> Clique(int first, int size) =>
        from a in Enumerable.Range(first, size) from b in Enumerable.Range(a + 1, first + size - a - 1) select new Link(a, b);
}
