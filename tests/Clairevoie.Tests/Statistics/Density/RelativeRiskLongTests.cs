using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>What tolerance contours do where there is no difference.</summary>
public sealed class RelativeRiskLongTests
{
    [Fact]
    public void Without_any_difference_one_pixel_in_twenty_lies_under_the_level()
    {
        var shares = Enumerable.Range(0, 60).Select(set => RelativeRisk.Of(RelativeRiskTests.Even(100 + set, 150), RelativeRiskTests.Even(500 + set, 150), RelativeRiskTests.Asked with { Permutations = 99, Seed = (ulong)set }, new Work(2)).Result.Raised.ToArray().Average(p => p <= 0.05 ? 1d : 0));
        Assert.InRange(shares.Average(), 0.035, 0.065);
    }
}
