using Clairevoie.Windows.Map;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class MapPeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(null)]
    [InlineData("2019-T1")]
    [InlineData("12-mois")]
    [InlineData("2026-T4")]
    public void The_public_is_given_quarters_that_are_over_and_nothing_else(string? key)
    {
        var period = MapPeriod.Chosen(key, Today, signedIn: false);

        Assert.Equal(("2026-T3", new DateOnly(2026, 7, 1), new DateOnly(2026, 10, 1)), (period.Key, period.From, period.Until));
    }

    [Fact]
    public void Those_signed_in_begin_with_the_last_twelve_months()
    {
        var period = MapPeriod.Chosen(null, Today, signedIn: true);

        Assert.Equal((new DateOnly(2025, 11, 23), new DateOnly(2026, 11, 23), 0), (period.From, period.Until, period.Quarter));
    }

    [Fact]
    public void A_quarter_is_found_by_its_key()
    {
        var period = MapPeriod.Chosen("2025-T4", Today, signedIn: true);

        Assert.Equal((new DateOnly(2025, 10, 1), 4), (period.From, period.Quarter));
    }
}
