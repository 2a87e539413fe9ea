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
}
