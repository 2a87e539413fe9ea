using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class TellReportTests
{
    private static readonly HalfDay Now = HalfDay.Parse("2026-11-22 PM");

    private static readonly TellReport Plain = new()
    {
        Kind = ReportKind.Dealing, Where = new GeoPoint(-4, 46), Seen = HalfDay.Parse("2026-11-22 AM"), Signs = [Sign.Queue, Sign.Noise],
    };

    [Fact]
    public void Everything_missing_is_said_at_once_in_the_order_of_the_form() =>
        Assert.Equal(["kind-missing", "where-missing", "when-missing"], Codes(new TellReport(), "ZON-1"));

    [Fact]
    public void A_place_outside_our_territory_is_refused() => Assert.Equal(["where-outside"], Codes(Plain, territory: null));

    [Fact]
    public void What_has_not_happened_yet_is_refused() =>
        Assert.Equal(["when-future"], Codes(Plain with { Seen = HalfDay.Parse("2026-11-23 AM") }, "ZON-1"));

    [Fact]
    public void What_is_more_than_a_year_old_is_refused() =>
        Assert.Equal(["when-too-old"], Codes(Plain with { Seen = HalfDay.Parse("2025-11-20 AM") }, "ZON-1"));

    [Theory]
    [InlineData(2001)]
    [InlineData(10_000_000)]
    public void Too_many_words_are_refused(int letters) =>
        Assert.Equal(["words-too-long"], Codes(Plain with { Words = new string('a', letters) }, "ZON-1"));

    [Fact]
    public void A_sign_of_another_kind_is_left_out() =>
        Assert.Equal([Sign.Queue], Told(Plain).Signs);

    [Fact]
    public void This_half_day_may_be_told() => Assert.Equal(Now, Told(Plain with { Seen = Now }).Seen);

    [Fact]
    public void Words_are_masked_and_the_address_is_kept()
    {
        var told = Told(Plain with { Words = "son numéro : 06 12 34 56 78", Address = "12 rue des Écluses\u202E, appt 4" });

        Assert.Equal([Masked.Phone], told.Words.Masked);
        Assert.Equal("12 rue des Écluses, [porte ou étage]", told.Address);
    }

    private static ReportTold Told(TellReport tell) => Assert.IsType<Decision<ReportTold>.Yes>(tell.Decide("ZON-1", Now)).Fact;

    private static IEnumerable<string> Codes(TellReport tell, string? territory) =>
        Assert.IsType<Decision<ReportTold>.No>(tell.Decide(territory, Now)).Why.Select(why => why.Code);
}
