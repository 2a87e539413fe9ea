using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Examples;

/// <summary>How another program asks a network of places: what lies between, what hangs together, what falls apart, and how sure that is.</summary>
public sealed class AskANetworkExample
{
    [Fact]
    public void Ask_a_network_of_uncertain_links()
    {
        Link[] links = [new(0, 1), new(1, 2), new(0, 2), new(2, 3, probability: 0.6), new(3, 4), new(4, 5), new(3, 5)];
        var network = Network.Of(nodes: 6, links, names: ["hall", "quay", "square", "bridge", "park", "yard"]);
        var found = NetworkAnalysis.Of(network, new NetworkOptions { Seed = 1, Draws = 400 }, new Work(Threads: 2));
        var square = found.Result.Nodes[2];
        var pieces = found.Result.Pieces;

        Assert.Equal((1d, 2d), (pieces.Low, pieces.High));
        Assert.Equal(0.6, square.Breaks, 0.1);
        Assert.Equal(found.Result.Nodes[0].Community, square.Community);
        Assert.NotEqual(found.Result.Nodes[3].Community, square.Community);
    }

    [Fact]
    public void Ask_one_measure_alone_where_links_are_certain()
    {
        var path = Network.Of(4, [new(0, 1), new(1, 2), new(2, 3)]);
        var between = Betweenness.Exact(path, Work.Plain);
        var parted = FallsApart.Each(path);

        Assert.Equal([0, 2, 2, 0], between);
        Assert.Equal(2, parted[1].PairsParted);
    }
}
