using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>Betweenness is what igraph says, what the definition says, and the same bits however it is computed.</summary>
public sealed class BetweennessTests
{
    [Fact]
    public void More_ways_than_a_number_can_hold_are_refused()
    {
        // A chain of 1,100 diamonds: two ways through each, hence 2^1100 from end to end.
        var links = Enumerable.Range(0, 1100).SelectMany(i => new[] { (0, 1), (0, 2), (1, 3), (2, 3) }.Select(pair => new Link((3 * i) + pair.Item1, (3 * i) + pair.Item2)));
        var network = Network.Of(3301, links);

        Assert.Equal("too-many-ways", Assert.Throws<DataRefusedException>(() => Betweenness.Exact(network, Work.Plain)).Code);
    }

    [Fact]
    public void It_stops_when_asked()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Betweenness.Exact(Drawn.Network(500, 900, 1), new Work(2, Stop: stop.Token)));
    }

    [Theory]
    [InlineData("karate")]
    [InlineData("random300")]
    public void It_is_what_igraph_says(string name)
    {
        var known = KnownNetwork.Named(name);

        var found = Betweenness.Exact(known.Network, Work.Plain);

        Assert.All(found.Zip(known.Betweenness), pair => Assert.Equal(pair.Second, pair.First, Math.Max(1, pair.Second) * 1e-12));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(7, 5)]
    [InlineData(20, 25)]
    [InlineData(40, 45)]
    [InlineData(40, 200)]
    public void It_is_what_the_definition_says(int nodes, int links)
    {
        var network = Drawn.Network(nodes, links, 11);
        var (distance, ways) = Drawn.AllPairs(network);

        var found = Betweenness.Exact(network, Work.Plain);

        Assert.All(Enumerable.Range(0, nodes), node =>
        {
            var pairs = from a in Enumerable.Range(0, nodes)
                        from b in Enumerable.Range(a + 1, nodes - a - 1)
                        where a != node && b != node && distance[a, b] < int.MaxValue && distance[a, node] < int.MaxValue
                        where distance[a, node] + distance[node, b] == distance[a, b]
                        select ways[a, node] * ways[node, b] / ways[a, b];
            Assert.Equal(pairs.Sum(), found[node], 1e-9);
        });
    }

    [Theory]
    [InlineData(9, 12)]
    [InlineData(300, 330)]
    [InlineData(300, 2000)]
    [InlineData(1000, 1500)]
    public void It_has_the_same_bits_with_and_without_vectors_and_on_any_number_of_threads(int nodes, int links)
    {
        var network = Drawn.Network(nodes, links, 5);

        var plain = Betweenness.Exact(network, new Work { Vectors = false });

        Assert.Equal(plain, Betweenness.Exact(network, new Work()));
        Assert.Equal(plain, Betweenness.Exact(network, new Work(2)));
        Assert.Equal(plain, Betweenness.Exact(network, new Work(3) { Vectors = false }));
    }

    [Fact]
    public void A_long_line_is_walked_to_its_end()
    {
        var network = Network.Of(700, Enumerable.Range(0, 699).Select(i => new Link(i, i + 1)));

        Assert.Equal(Enumerable.Range(0, 700).Select(i => (double)i * (699 - i)), Betweenness.Exact(network, new Work(2)));
    }

    [Fact]
    public void Other_names_for_the_nodes_give_the_same_numbers()
    {
        var network = Drawn.Network(200, 320, 8);
        var names = Drawn.Shuffled(200, 3);

        var (before, after) = (Betweenness.Exact(network, Work.Plain), Betweenness.Exact(Drawn.Renamed(network, names), Work.Plain));

        Assert.All(Enumerable.Range(0, 200), node => Assert.Equal(before[node], after[names[node]], Math.Max(1, before[node]) * 1e-12));
    }

    [Fact]
    public void Progress_never_goes_backwards_and_ends_at_one()
    {
        var heard = new List<double>();

        Betweenness.Exact(Drawn.Network(300, 400, 2), new Work(2, new Listener(heard)));

        Assert.Equal(heard.Order(), heard);
        Assert.Equal(1, heard[^1]);
    }

    private sealed class Listener(List<double> heard) : IProgress<double>
    {
        public void Report(double value) => heard.Add(value);
    }
}
