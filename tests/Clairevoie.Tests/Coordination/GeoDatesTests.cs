using Clairevoie.Coordination.Open311;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>Dates of street applications: read with their offset, written by the first instant of a half-day.</summary>
public sealed class GeoDatesTests
{
    [Theory]
    [InlineData("2026-11-22T08:15:30-05:00", "2026-11-22 PM")]
    [InlineData("2026-11-22T10:15:30Z", "2026-11-22 AM")]
    [InlineData("2026-11-22T11:15Z", "2026-11-22 PM")]
    [InlineData("2026-11-22T23:30:00.123Z", "2026-11-23 AM")]
    [InlineData("2026-11-22T10:15:30 01:00", "2026-11-22 AM")]
    [InlineData("2026-11-22", "2026-11-22 AM")]
    public void A_date_with_its_offset_falls_into_a_half_day_of_Paris(string text, string half) =>
        Assert.Equal(half, HalfDay.Of(GeoDates.Read(text)!.Value).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("hier")]
    [InlineData("22/11/2026")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public void What_is_no_date_is_none(string? text) => Assert.Null(GeoDates.Read(text));

    [Fact]
    public void Every_half_day_of_two_years_is_read_again_as_it_was_written()
    {
        for (var half = new HalfDay(new(2025, 1, 1), false); half.Day.Year < 2027; half = half.Next)
            Assert.Equal(half, HalfDay.Of(GeoDates.Read(GeoDates.Write(half))!.Value));
    }
}
