using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

public sealed class ShareRatioTests
{
    private const double Normal = 1.959963984540054;

    [Fact]
    public void The_interval_is_koopmans_own_example()
    {
        var found = ShareRatio.Of((36, 40), (16, 80), Normal);

        Assert.Equal(2.94, found.Low, 0.005);
        Assert.Equal(7.15, found.High, 0.005);
    }

    [Fact]
    public void Turning_the_two_round_turns_the_interval_over()
    {
        var (there, back) = (ShareRatio.Of((12, 50), (9, 70), Normal), ShareRatio.Of((9, 70), (12, 50), Normal));

        Assert.Equal(1 / there.High, back.Low, 1e-9);
        Assert.Equal(1 / there.Low, back.High, 1e-9);
    }

    [Fact]
    public void Nothing_on_one_side_leaves_the_interval_open_there()
    {
        Assert.Equal(0, ShareRatio.Of((0, 50), (9, 70), Normal).Low);
        Assert.Equal(double.PositiveInfinity, ShareRatio.Of((9, 50), (0, 70), Normal).High);
        Assert.InRange(ShareRatio.Of((0, 50), (9, 70), Normal).High, 0.1, 1);
    }

    [Fact]
    public void Everything_on_both_sides_leaves_the_ratio_of_one_inside()
    {
        var found = ShareRatio.Of((40, 40), (60, 60), Normal);

        Assert.InRange(found.Low, 0.85, 1);
        Assert.InRange(found.High, 1, 1.15);
    }
}
