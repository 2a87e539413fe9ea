using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>The sampled betweenness keeps its promise.</summary>
public sealed class SampledBetweennessTests
{
    private static readonly BetweennessBound Wide = new() { Error = 0.03, Failure = 0.1 };

    [Theory]
    [InlineData(0, 0.05)]
    [InlineData(1, 0.05)]
    [InlineData(0.01, 0)]
    [InlineData(double.NaN, 0.05)]
    [InlineData(0.01, 1)]
    public void A_bound_that_is_none_is_refused(double error, double failure) =>
        Assert.Equal("bound", Assert.Throws<DataRefusedException>(() => new BetweennessBound { Error = error, Failure = failure }).Code);

    [Theory]
    [InlineData(300, 330)]
    [InlineData(300, 900)]
    [InlineData(60, 59)]
    public void Every_node_lies_in_its_interval_in_all_runs_but_those_that_may_fail(int nodes, int links)
    {
        var network = Drawn.Network(nodes, links, 21);
        var truth = Betweenness.Exact(network, Work.Plain).Select(pairs => pairs / Betweenness.PairsAround(nodes)).ToArray();

        var failed = Enumerable.Range(0, 40).Count(seed => SampledBetweenness.Of(network, Wide, (ulong)seed, Work.Plain)
            .Zip(truth).Any(pair => pair.Second < pair.First.Low - 1e-12 || pair.Second > pair.First.High + 1e-12));

        Assert.InRange(failed, 0, 4);
    }

    [Fact]
    public void The_mean_of_many_runs_is_the_exact_answer()
    {
        var network = KnownNetwork.Named("karate").Network;
        var truth = Betweenness.Exact(network, Work.Plain).Select(pairs => pairs / Betweenness.PairsAround(34)).ToArray();
        var runs = Enumerable.Range(100, 60).Select(seed => SampledBetweenness.Of(network, Wide, (ulong)seed, Work.Plain)).ToList();
        var draws = 60d * SampledBetweenness.DrawsFor(network, Wide);

        Assert.All(Enumerable.Range(0, 34), node =>
        {
            var mean = runs.Average(run => run[node].Value);
            Assert.Equal(truth[node], mean, 1e-9 + (5 * Math.Sqrt(truth[node] * (1.2 - truth[node]) / draws)));
        });
    }

    [Fact]
    public void Nodes_with_few_ways_get_a_narrower_interval_than_was_asked_for()
    {
        var found = SampledBetweenness.Of(Drawn.Network(300, 900, 21), new BetweennessBound { Error = 0.01 }, 1, Work.Plain);

        Assert.All(found, one => Assert.InRange(one.High - one.Low, 0, 0.0202));
        Assert.Contains(found, one => one.High < 0.004);
    }

    [Fact]
    public void Threads_do_not_change_it()
    {
        var network = Drawn.Network(500, 800, 6);

        Assert.Equal(SampledBetweenness.Of(network, Wide, 9, Work.Plain), SampledBetweenness.Of(network, Wide, 9, new Work(3)));
        Assert.NotEqual(SampledBetweenness.Of(network, Wide, 9, Work.Plain), SampledBetweenness.Of(network, Wide, 10, Work.Plain));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Where_no_two_others_are_left_nothing_lies_between(int nodes) =>
        Assert.All(SampledBetweenness.Of(Drawn.Network(nodes, 3, 1), Wide, 1, Work.Plain), one => Assert.Equal(0, one.Value));
}
