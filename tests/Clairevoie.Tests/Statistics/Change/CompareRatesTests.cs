using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Change;

public sealed class CompareRatesTests
{
    [Fact]
    public void Two_periods_without_events_have_no_ratio() =>
        Assert.Equal("no-events", Assert.Throws<DataRefusedException>(() => CompareRates.Of(new EventCount(0, 1), new EventCount(0, 1), new RateOptions())).Code);

    [Fact]
    public void A_difference_that_chance_can_make_is_said_to_be_one()
    {
        var found = CompareRates.Of(new EventCount(21, 3011), new EventCount(11, 800), new RateOptions());

        Assert.Contains("le hasard seul", found.Says.French, StringComparison.Ordinal);
        Assert.Equal(1.97148809524, found.Result.Exact.Ratio, 1e-9);
        Assert.Empty(found.Caveats);
    }

    [Fact]
    public void A_sure_difference_is_said_plainly_and_small_counts_are_told()
    {
        Assert.DoesNotContain("chance", CompareRates.Of(new EventCount(117, 365), new EventCount(226, 365), new RateOptions()).Says.English, StringComparison.Ordinal);
        Assert.Equal(["small-counts", "unequal-exposure"], CompareRates.Of(new EventCount(4, 365), new EventCount(9, 30), new RateOptions()).Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void The_sentence_says_whether_chance_alone_can_make_the_difference()
    {
        var (small, large) = (CompareRates.Of(new(9, 1), new(12, 1), new RateOptions()).Says, CompareRates.Of(new(90, 1), new(160, 1), new RateOptions()).Says);

        Assert.EndsWith(": chance alone can make this difference.", small.English, StringComparison.Ordinal);
        Assert.EndsWith(" : le hasard seul peut faire cette différence.", small.French, StringComparison.Ordinal);
        Assert.DoesNotContain("chance", large.English, StringComparison.Ordinal);
        Assert.DoesNotContain("hasard", large.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 1, 5, 4)]
    [InlineData(4, 1, 9, 1, "small-counts")]
    [InlineData(9, 1, 4, 1, "small-counts")]
    [InlineData(9, 1, 9, 4.1, "unequal-exposure")]
    [InlineData(9, 4.1, 9, 1, "unequal-exposure")]
    public void What_must_be_known_is_said_where_it_applies(long first, double over, long second, double overThen, params string[] codes) =>
        Assert.Equal(codes, CompareRates.Of(new(first, over), new(second, overThen), new RateOptions()).Caveats.Select(caveat => caveat.Code));
}
