using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>Every interval around the worked example, from its formula.</summary>
public sealed class EffectIntervalTests
{
    private const double Z = 1.959963984540054;

    private static DisplacementResult Worked => Actions.Measured(Actions.Worked);

    [Fact]
    public void The_gross_fall_has_the_error_of_two_counts() =>
        Near(40, Z * Math.Sqrt(100 + 60), Worked.Effects.Gross);

    [Fact]
    public void The_net_fall_is_the_success_measure_turned_round_with_the_error_of_four()
    {
        // (n/c)^2 (1/n + 1/c) of each ratio.
        var variance = (0.25 * ((1 / 100d) + (1 / 200d))) + (Math.Pow(60 / 190d, 2) * ((1 / 60d) + (1 / 190d)));

        Near(0.5 - (60 / 190d), Z * Math.Sqrt(variance), Worked.Effects.Net);
        Near((60 / 190d) - 0.5, Z * Math.Sqrt(variance), Worked.Success);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(6.666666666666667, 6)]
    public void The_ends_of_the_direct_and_of_the_total_effect_are_where_chance_begins(double dispersion, int? freedom)
    {
        var past = freedom is null ? null : new PastCounts([10, 20, 30, 40], [40, 30, 20, 10], [50, 50, 50, 50]);
        var found = Actions.Measured(Actions.Worked, Actions.Plain with { Past = past });
        var width = freedom is null ? Z : 2.446911851144969; // Student's t, six degrees of freedom, 0.975

        Assert.Equal(dispersion, found.Dispersion, 1e-12);
        Ends(found.Effects.Direct, 100, 60, width * width * dispersion);
        Ends(found.Effects.Total, 180, 144, width * width * dispersion);
        Assert.Equal(35, found.Effects.Direct.Value, 1e-12);
    }

    [Fact]
    public void The_ends_of_the_quotient_are_where_chance_begins()
    {
        var (n, d) = (Worked.Spread.Value, Worked.Success.Value);
        var covariance = (100 * 80 / Math.Pow(200, 3)) + (60 * 84 / Math.Pow(190, 3));
        var (over, under) = (Square(Worked.Spread.Interval.High - n), Square(Worked.Success.Interval.High - d));

        Assert.All(new[] { Worked.Quotient!.Fieller.Low, Worked.Quotient.Fieller.High }, q =>
            Assert.Equal(Square(n - (q * d)), over - (2 * q * Z * Z * covariance) + (q * q * under), 1e-9));
    }

    [Fact]
    public void A_control_that_could_be_empty_leaves_the_effect_without_an_end()
    {
        var found = Actions.Measured(Actions.Counts(30, 20, 30, 20, 3, 3), Actions.Plain with { SmallestCount = 3 }).Effects.Total;

        Assert.Equal(new Interval(double.NegativeInfinity, double.PositiveInfinity), found.Interval);
        Assert.Equal(20, found.Value, 1e-12);
    }

    [Fact]
    public void The_weighted_difference_has_its_interval_and_nothing_at_all_has_no_error()
    {
        Near(-16, Z * Math.Sqrt(160 + 164 + (4 * 390)), new Measured(Worked.Difference.Value, Worked.Difference.Interval));
        var nothing = WeightedDifference.Of(Actions.Counts(0, 0, 0, 0, 0, 0), new Precision(1.96, 1));
        Assert.Equal((0d, 0d, 0d, 1d), (nothing.Value, nothing.Error, nothing.Z, Math.Round(nothing.P, 9)));
        Assert.Equal(2 * 2, WeightedDifference.Of(Actions.Counts(1, 1, 1, 1, 0, 0), new Precision(1.96, 4)).Error, 1e-12);
    }

    // before C1/C0 - after is a ratio of (before C1 - after C0) to C0: its ends lie as many standard errors from it as the level asks.
    private static void Ends(Measured found, double before, double after, double squareOfWidth)
    {
        var (c0, c1) = (200d, 190d);
        Assert.All(new[] { found.Interval.Low, found.Interval.High }, end =>
        {
            // d/d before = C1, d/d C1 = before, d/d after = -C0, d/d C0 = -after - end: each count varies as much as it is large.
            var variance = (before * Square(c1)) + (c1 * Square(before)) + (after * Square(c0)) + (c0 * Square(after + end));
            Assert.Equal(1, Square((before * c1) - (after * c0) - (end * c0)) / (squareOfWidth * variance), 1e-9);
        });
        Assert.True(found.Interval.Low < found.Value && found.Value < found.Interval.High);
    }

    private static void Near(double value, double half, Measured found)
    {
        Assert.Equal(value, found.Value, 1e-12);
        Assert.Equal(value - half, found.Interval.Low, 1e-9);
        Assert.Equal(value + half, found.Interval.High, 1e-9);
    }

    private static double Square(double one) => one * one;
}
