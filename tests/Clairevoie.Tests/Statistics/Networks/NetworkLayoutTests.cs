using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>A drawing puts what is near by links near on paper.</summary>
public sealed class NetworkLayoutTests
{
    [Fact]
    public void What_would_be_a_blot_is_not_drawn() =>
        Assert.Equal("too-many-to-draw", Assert.Throws<DataRefusedException>(() => NetworkLayout.Of(Network.Of(1001, []))).Code);

    [Fact]
    public void A_ring_becomes_round()
    {
        var places = NetworkLayout.Of(Network.Of(12, Enumerable.Range(0, 12).Select(i => new Link(i, (i + 1) % 12))));

        var middle = (X: places.Average(place => place.X), Y: places.Average(place => place.Y));
        Assert.All(places, place => Assert.Equal(0.5, Math.Sqrt(Math.Pow(place.X - middle.X, 2) + Math.Pow(place.Y - middle.Y, 2)), 0.05));
    }

    [Fact]
    public void Every_place_lies_in_the_square_and_no_two_nodes_stand_on_one_another()
    {
        var places = NetworkLayout.Of(Drawn.Network(80, 90, 4));

        Assert.All(places, place => Assert.True(place.X is >= 0 and <= 1 && place.Y is >= 0 and <= 1));
        Assert.Equal(80, places.Distinct().Count());
    }

    [Fact]
    public void One_node_stands_in_the_middle() => Assert.Equal([(0.5, 0.5)], NetworkLayout.Of(Network.Of(1, [])));
}
