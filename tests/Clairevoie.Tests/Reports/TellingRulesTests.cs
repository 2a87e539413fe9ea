using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class TellingRulesTests
{
    private static readonly TimeSpan TwoDays = TimeSpan.FromHours(48);

    [Theory]
    [InlineData("2026-11-20T08:00:00Z")]
    [InlineData("2026-11-20T10:59:59Z")]
    [InlineData("2026-11-19T23:00:00Z")]
    public void Whatever_was_written_in_one_half_day_is_told_from_the_same_half_day(string written) =>
        Assert.Equal(HalfDay.Parse("2026-11-22 PM"), Telling.From(At(written), TwoDays));

    [Fact]
    public void Nothing_is_told_before_the_delay_has_passed()
    {
        for (var minutes = 0; minutes < 24 * 60; minutes += 7)
        {
            var written = At("2026-03-28T00:00:00Z").AddMinutes(minutes); // the night when clocks change
            var justBefore = HalfDay.Of(written + TwoDays - TimeSpan.FromSeconds(1));
            Assert.True(Telling.From(written, TwoDays) > justBefore);
        }
    }

    [Fact]
    public void Without_a_delay_it_is_told_at_once() => Assert.Equal(HalfDay.Of(At("2026-11-20T08:00:00Z")), Telling.From(At("2026-11-20T08:00:00Z"), TimeSpan.Zero));

    [Fact]
    public void A_reading_that_may_not_be_told_yet_is_not_told()
    {
        var now = HalfDay.Parse("2026-11-22 AM");

        Assert.Equal(ReportState.Received, Telling.State(now.Next, null, now));
        Assert.Equal(ReportState.Read, Telling.State(now, null, now));
        Assert.Equal(ReportState.Closed, Telling.State(now.Next, ReportState.Closed, now));
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
