using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.DealPoints;

/// <summary>What may be written down as a deal point, and what may not.</summary>
public sealed class OpenDealPointTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        Assert.Equal(
            ["kind-missing", "where-missing", "first-fact", "fact-missing", "day-missing", "reason-missing"],
            Codes(new() { First = new(null, null, " ") }));

    [Fact]
    public void A_point_outside_the_territories_of_the_city_is_refused() =>
        Assert.Contains("where-outside", Codes(Street(), territory: null));

    [Fact]
    public void A_point_does_not_begin_by_being_closed() =>
        Assert.Contains("first-fact", Codes(Street() with { First = new(DealPointFactKind.Closed, Today, "Plus rien depuis une semaine") }));

    [Fact]
    public void A_day_that_has_not_come_is_refused() =>
        Assert.Contains("day-future", Codes(Street() with { First = new(DealPointFactKind.Seen, Today.AddDays(1), "Vu demain") }));

    [Fact]
    public void A_reason_that_seems_to_name_somebody_is_refused() =>
        Assert.Contains("reason-of-a-person", Codes(Street() with { First = new(DealPointFactKind.Seen, Today, "tenu par un nommé Karim") }));

    [Fact]
    public void A_delivery_has_a_sector_and_no_place()
    {
        var opened = Yes(Street() with { Kind = DealPointKind.HomeDelivery, Where = null });

        Assert.Equal((Footing.Sector, null), (opened.Footing, opened.Place.At));
    }

    [Fact]
    public void A_telephone_number_in_the_address_is_masked() =>
        Assert.Equal("12 rue du Port, [téléphone]", Yes(Street() with { Address = "12 rue du Port, 06 12 34 56 78" }).Place.Address);

    private static OpenDealPoint Street() => new()
    {
        Kind = DealPointKind.Street,
        Where = new(2.36, 48.88),
        Address = "12 rue du Port",
        First = new(DealPointFactKind.Seen, Today, "Trois signalements concordants"),
    };

    private static DealPointOpened Yes(OpenDealPoint open) => Assert.IsType<Decision<DealPointOpened>.Yes>(open.Decide("ARM-1", Today)).Fact;

    private static IEnumerable<string> Codes(OpenDealPoint open, string? territory = "ARM-1") =>
        Assert.IsType<Decision<DealPointOpened>.No>(open.Decide(territory, Today)).Why.Select(why => why.Code);
}
