using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class BootstrapTests
{
    private static readonly DisplacementOptions Options = new() { Seed = 20240726, Draws = 100_003 };

    [Fact]
    public void One_thread_or_two_lanes_or_none_find_the_same()
    {
        var plain = MeasureDisplacement.Of(Actions.Worked, Options, new Work { Vectors = false });
        var lanes = MeasureDisplacement.Of(Actions.Worked, Options, Work.Plain);
        var threads = MeasureDisplacement.Of(Actions.Worked, Options, new Work(Threads: 2));

        Assert.Equal(plain.Result, lanes.Result);
        Assert.Equal(plain.Result, threads.Result);
    }

    [Fact]
    public void Every_single_draw_has_the_same_bits_by_lanes_and_one_by_one()
    {
        var one = DrawnEffects.Of(Actions.Counts(40, 0, 12, 30, 6, 5), 1.7, Options, new Work { Vectors = false });
        var eight = DrawnEffects.Of(Actions.Counts(40, 0, 12, 30, 6, 5), 1.7, Options, new Work(Threads: 2));

        Assert.Equal(one.Quotients.Select(BitConverter.DoubleToInt64Bits), eight.Quotients.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(one.Totals.Select(BitConverter.DoubleToInt64Bits), eight.Totals.Select(BitConverter.DoubleToInt64Bits));
        Assert.DoesNotContain(one.Quotients, double.IsNaN);
    }

    [Fact]
    public void Another_seed_draws_something_else_that_says_the_same()
    {
        var (one, other) = (Actions.Measured(Actions.Worked, Options), Actions.Measured(Actions.Worked, Options with { Seed = 2 }));

        Assert.NotEqual(one.Effects.TotalDrawn, other.Effects.TotalDrawn);
        Assert.Equal(one.Effects.TotalDrawn.Low, other.Effects.TotalDrawn.Low, 1.5);
        Assert.Equal(one.Outcome, other.Outcome);
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(60, 1)]
    [InlineData(60, 2.5)]
    [InlineData(20_000, 1)]
    public void Drawn_counts_have_the_mean_and_the_variance_asked_for(double mean, double dispersion)
    {
        var drawn = new DrawnCount((long)mean, dispersion, new(3, 0));
        var counts = Enumerable.Range(0, 200_000).Select(i => (double)drawn.At((ulong)i)).ToList();
        var (average, error) = (counts.Average(), Math.Sqrt(mean * dispersion / counts.Count));
        var variance = counts.Average(count => (count - average) * (count - average));

        Assert.Equal(mean, average, 4.5 * error);
        Assert.Equal(1, variance / (mean * dispersion), 0.03);
    }

    [Fact]
    public void Drawn_counts_are_poisson_one_by_one()
    {
        var drawn = new DrawnCount(3, 1, new(11, 0));
        var shares = Enumerable.Range(0, 400_000).GroupBy(i => drawn.At((ulong)i)).ToDictionary(same => same.Key, same => same.Count() / 400_000d);

        // exp(-3) 3^k / k! for k from 0 to 6.
        double[] expected = [0.0497871, 0.1493612, 0.2240418, 0.2240418, 0.1680314, 0.1008188, 0.0504094];
        Assert.All(expected.Index(), one => Assert.Equal(one.Item, shares[one.Index], 0.003));
    }
}
