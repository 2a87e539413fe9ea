using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against the probabilities written out, at thirty digits (mpmath 1.3.0).</summary>
public sealed class CountLawTests
{
    [Theory]
    [InlineData(4, 1, 0, 0.01831563888873418)]
    [InlineData(4, 1, 4, 0.19536681481316459)]
    [InlineData(4, 1, 10, 0.0052924766764201201)]
    [InlineData(6, 3, 0, 0.037037037037037037)]
    [InlineData(6, 3, 6, 0.091043032058121221)]
    [InlineData(6, 3, 20, 0.0025729007562524719)]
    public void Each_count_has_its_probability(double mean, double dispersion, int count, double probability)
    {
        var (first, shares) = new CountLaw(mean, dispersion).Table();

        Assert.Equal(probability, shares[count - first], probability * 1e-12);
    }

    [Theory]
    [InlineData(0.3, 1)]
    [InlineData(50, 1)]
    [InlineData(2000, 1)]
    [InlineData(0.5, 8)]
    [InlineData(120, 4)]
    public void All_of_it_is_tabled_with_its_mean_and_its_variance(double mean, double dispersion)
    {
        var (first, shares) = new CountLaw(mean, dispersion).Table();
        var counted = shares.Select((share, at) => (Count: (double)(first + at), Share: share)).ToList();

        Assert.Equal(1, counted.Sum(one => one.Share), 1e-12);
        Assert.Equal(mean, counted.Sum(one => one.Count * one.Share), mean * 1e-10);
        Assert.Equal(mean * dispersion, counted.Sum(one => (one.Count - mean) * (one.Count - mean) * one.Share), mean * dispersion * 1e-9);
        Assert.InRange(shares[^1], 0, 1e-15);
        Assert.True(first == 0 || shares[0] < 1e-15);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(5, 0.9)]
    [InlineData(2e9, 1)]
    public void A_law_that_is_none_is_refused(double mean, double dispersion) =>
        Assert.Equal("count-law", Assert.Throws<DataRefusedException>(() => new CountLaw(mean, dispersion).Table()).Code);
}
