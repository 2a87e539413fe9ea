using Clairevoie.Statistics.Hotspots;
using Xunit;

namespace Clairevoie.Tests.Statistics.Hotspots;

public sealed class FalseDiscoveryTests
{
    [Fact]
    public void The_adjusted_values_are_those_that_others_compute()
    {
        // p.adjust(…, "BH") of R.
        double[] expected = [0.008, 0.266666666666667, 0.06, 0.06, 0.571428571428571, 0.044, 0.9, 0.064];

        Assert.All(FalseDiscovery.Adjusted([.001, .2, .03, .03, .5, .011, .9, .04]).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-14));
    }

    [Fact]
    public void Nothing_adjusted_is_nothing() => Assert.Empty(FalseDiscovery.Adjusted([]));
}
