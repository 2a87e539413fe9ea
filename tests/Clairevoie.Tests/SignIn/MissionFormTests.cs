using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class MissionFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Every_fault_of_the_form_is_told_at_once()
    {
        var form = new MissionForm { Role = "Nobody", Agency = " ", Territories = "Paris", Until = "22/11/2026" };

        var no = Assert.IsType<Decision<Mission>.No>(form.Read("a", Today));

        Assert.Equal(["role-unknown", "agency-missing", "territory-form", "day-form"], no.Why.Select(why => why.Code));
    }

    [Theory]
    [InlineData("Public")]
    [InlineData("99")]
    [InlineData(null)]
    public void Nobody_is_given_a_role_that_is_none(string? role) =>
        Assert.IsType<Decision<Mission>.No>(new MissionForm { Role = role, Agency = "PP" }.Read("a", Today));

    [Fact]
    public void A_mission_does_not_end_before_it_begins() =>
        Assert.IsType<Decision<Mission>.No>(new MissionForm { Role = "Town", Agency = "PP", Until = "2026-11-21" }.Read("a", Today));

    [Fact]
    public void A_mission_is_read_with_its_territories_and_its_last_day()
    {
        var form = new MissionForm { Role = "Town", Agency = "ville", Territories = "ARM-75118, ARM-75119,ARM-75118", Until = "2026-12-31" };

        var mission = Assert.IsType<Decision<Mission>.Yes>(form.Read("a", Today)).Fact;

        Assert.Equal(new AgencyId("VILLE"), mission.Agency);
        Assert.Equal(["ARM-75118", "ARM-75119"], mission.Territories);
        Assert.True(mission.HoldsOn(new DateOnly(2026, 12, 31)));
        Assert.False(mission.HoldsOn(new DateOnly(2027, 1, 1)));
        Assert.False(mission.HoldsOn(new DateOnly(2026, 11, 21)));
    }
}
