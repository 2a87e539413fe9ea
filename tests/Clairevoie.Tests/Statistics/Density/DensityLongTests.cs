using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>What was recorded of spatstat on a hundred thousand and a million synthetic events.</summary>
public sealed class DensityLongTests
{
    [Theory]
    [InlineData(100_000, 99683.240, 1.309903e-2)]
    [InlineData(1_000_000, 996906.910, 1.299109e-1)]
    public void A_thousand_by_a_thousand_pixels_sum_to_what_was_recorded(int events, double mass, double max)
    {
        var surface = KernelDensity.Of(Ground.Events(events), new() { Bandwidth = 250, Frame = Ground.Square(1000) }, new Work(2)).Result;
        Assert.Equal(mass, surface.Mass, 0.0005);
        Assert.Equal(max, surface.Max, max * 4e-7);
    }
}
