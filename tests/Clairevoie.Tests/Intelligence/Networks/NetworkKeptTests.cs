using Clairevoie.Domain;
using Clairevoie.Intelligence.Networks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Networks;

/// <summary>What is drawn and measured of a network is what the filter keeps of what is seen.</summary>
public sealed class NetworkKeptTests
{
    private static readonly NodeKept Network = Node(NodeKind.Network), Stash = Node(NodeKind.Stash), Point = Node(NodeKind.DealPoint);
    private static readonly TieKept Early = new(Guid.NewGuid(), Network.Id, Stash.Id, TieKind.Runs, new(2026, 3, 1)) { Source = SourceGrade.X, Agency = new("CROSS") };
    private static readonly TieKept Late = new(Guid.NewGuid(), Stash.Id, Network.Id, TieKind.Supplies, new(2026, 9, 1)) { Source = SourceGrade.B, Information = InformationGrade.BorneOut, Agency = new("PJ") };
    private static readonly NetworkKept Whole = new([Point, Stash, Network], [Early, Late]);

    [Theory]
    [InlineData("du", "2026-03-02", 1)]
    [InlineData("au", "2026-08-31", 1)]
    [InlineData("source", "C", 1)]
    [InlineData("cotation", "KnownToTheSource", 0)]
    [InlineData("du", "yesterday", 2)]
    [InlineData("source", "99", 2)]
    public void Days_and_gradings_choose_what_is_looked_at(string name, string value, int left) =>
        Assert.Equal(left, Whole.Within(NetworkFilter.Of(new QueryCollection(new Dictionary<string, StringValues> { [name] = value }))).Ties.Count);

    [Fact]
    public void A_deal_point_that_nothing_ties_stays_on_its_own_page() =>
        Assert.DoesNotContain(Point, Whole.Within(NetworkFilter.Everything).Nodes);

    [Fact]
    public void A_tie_to_a_node_that_is_not_seen_is_not_there() =>
        Assert.Empty(new NetworkKept([Network], [Early]).Within(NetworkFilter.Everything).Ties);

    [Fact]
    public void Both_directions_make_one_link_with_all_that_is_told()
    {
        var link = Assert.Single(Whole.Links);

        Assert.Equal((Early.Day, Late.Day, "B3"), (link.First, link.Last, link.Grid));
        Assert.Equal(1 - ((1 - (0.35 * 0.75)) * (1 - (0.6 * 0.9))), link.Likely, 1e-12);
        Assert.Equal([TieKind.Supplies, TieKind.Runs], link.Kinds);
    }

    [Fact]
    public void A_network_without_nodes_says_nothing() => Assert.Null(NetworkMeasured.Of(new([], []), node => node.Name, Stop));

    [Fact]
    public void The_same_network_says_the_same_numbers()
    {
        var (one, two) = (NetworkMeasured.Of(Whole, node => node.Name, Stop)!, NetworkMeasured.Of(Whole, node => node.Name, Stop)!);

        Assert.Equal(one.Nodes, two.Nodes);
        Assert.Equal(one.Finding.Says, two.Finding.Says);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static NodeKept Node(NodeKind kind) => new(Guid.NewGuid(), kind, "COM-1", new AgencyId("CROSS"), new(2026, 1, 1));
}
