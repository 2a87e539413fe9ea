using Clairevoie.Statistics.Displacement;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class WeightedDifferenceTests
{
    [Fact]
    public void A_shared_control_counts_four_times_in_the_variance()
    {
        var found = Actions.Measured(Actions.Worked).Difference;

        Assert.True(found.SharedControl);
        Assert.Equal(-16, found.Value);
        Assert.Equal(Math.Sqrt(160 + 164 + (4 * 390)), found.Error, 1e-12);
        Assert.Equal(found.Value / found.Error, found.Z, 1e-12);
    }

    [Fact]
    public void Two_controls_give_the_root_of_the_eight_counts()
    {
        var found = Actions.Measured(Actions.Worked with { BufferControl = new BeforeAfter(70, 75) }).Difference;

        Assert.False(found.SharedControl);
        Assert.Equal(-40 + 10 + 4 - 5, found.Value);
        Assert.Equal(Math.Sqrt(160 + 164 + 390 + 145), found.Error, 1e-12);
    }

    [Fact]
    public void Its_p_is_two_sided_and_its_interval_holds_the_value()
    {
        var found = Actions.Measured(Actions.Counts(300, 200, 150, 130, 160, 160)).Difference;

        // 1.96 standard errors would be 0.05; z is -120 over the root of 2060.
        Assert.Equal(-120 / Math.Sqrt(2060), found.Z, 1e-12);
        Assert.Equal(0.00820, found.P, 5e-5);
        Assert.True(found.Interval.Holds(found.Value) && found.Interval.High < 0);
    }
}
