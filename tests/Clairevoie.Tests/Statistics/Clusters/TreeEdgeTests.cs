using Clairevoie.Statistics.Clusters;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

public sealed class TreeEdgeTests
{
    [Fact]
    public void An_edge_is_the_same_from_either_end() => Assert.Equal(TreeEdge.Of(9, 2, 5), TreeEdge.Of(9, 5, 2));

    [Theory]
    [InlineData(4, 8, 9)]
    [InlineData(9, 1, 9)]
    [InlineData(9, 2, 4)]
    public void The_shorter_comes_first_then_the_one_between_lower_points(double square, int one, int other)
    {
        var (first, then) = (TreeEdge.Of(square, one, other), TreeEdge.Of(9, 2, 5));

        Assert.True(first < then && first <= then && then > first && then >= first);
        Assert.False(then < first || then <= first || first > then || first >= then);
        Assert.True(first <= TreeEdge.Of(square, other, one) && first >= TreeEdge.Of(square, other, one));
        Assert.True(first < TreeEdge.None);
    }
}
