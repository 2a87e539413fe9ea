using Xunit;

namespace Clairevoie.Tests.Statistics.Exposure;

public sealed class FeedbackLoopTests
{
    private const int Days = 10_000;

    [Fact]
    public void Uncorrected_a_slightly_busier_area_takes_nearly_all_patrols()
    {
        var shares = Enumerable.Range(1, 20).Select(seed => Patrols.Share((ulong)seed, Days, 0.5, 0.25, corrected: false)[^1]).ToList();

        Assert.True(shares.Average() > 0.9, "two thirds of the events happen there");
    }

    [Fact]
    public void Uncorrected_two_equal_areas_part_by_luck_alone()
    {
        var shares = Enumerable.Range(1, 20).Select(seed => Patrols.Share((ulong)seed, Days, 0.4, 0.4, corrected: false)[^1]).ToList();

        Assert.True(shares.Max() - shares.Min() > 0.3);
    }

    [Theory]
    [InlineData(0.5, 0.25)]
    [InlineData(0.4, 0.4)]
    public void Corrected_the_shares_come_to_what_happens(double first, double second)
    {
        var shares = Enumerable.Range(1, 20).Select(seed => Patrols.Share((ulong)seed, Days, first, second, corrected: true)[^1]).ToList();

        Assert.Equal(first / (first + second), shares.Average(), 0.02);
        Assert.All(shares, share => Assert.Equal(first / (first + second), share, 0.1));
    }
}
