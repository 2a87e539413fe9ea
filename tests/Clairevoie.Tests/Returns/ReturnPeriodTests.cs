using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Returns;

public sealed class ReturnPeriodTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("1999")]
    [InlineData("20261")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("1926-10")]
    [InlineData("2026-q1")]
    [InlineData("2026-10-01")]
    public void What_is_neither_a_month_nor_a_quarter_nor_a_year_is_no_period(string? text) => Assert.Null(ReturnPeriod.Read(text));

    [Theory]
    [InlineData("2026-02", "2026-02-01", "2026-03-01", "2026-01")]
    [InlineData("2026-Q1", "2026-01-01", "2026-04-01", "2025-Q4")]
    [InlineData("2026", "2026-01-01", "2027-01-01", "2025")]
    public void A_period_knows_its_days_and_the_one_before(string text, string first, string until, string before)
    {
        var period = ReturnPeriod.Read(text)!.Value;

        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(until, null)), (period.First, period.Until));
        Assert.Equal(before, period.Before.ToString());
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    public void A_period_is_over_the_day_after_its_last()
    {
        var october = ReturnPeriod.Read("2026-10")!.Value;

        Assert.False(october.IsOver(new(2026, 10, 31)));
        Assert.True(october.IsOver(new(2026, 11, 1)));
    }
}
