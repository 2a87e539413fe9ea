using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What residents read of the plan before anybody decided, and how a size of a scene leaves the table.</summary>
public sealed class ToldToResidentsTests
{
    private static readonly IReadOnlyList<string> Police = ToldToResidents.PoliceAmong(
    [
        new(new("DDPN13"), Role.GpoPilot), new(new("DDPN13"), Role.Investigator), new(new("UASA"), Role.UasaPolice), new(new("UASA"), Role.UasaSocial), new(new("VILLE"), Role.Town),
    ]);

    [Theory]
    [InlineData(null, "DDPN13", false)]
    [InlineData(null, "PP", false)]
    [InlineData(true, "PP", true)]
    [InlineData(null, "UASA", true)]
    [InlineData(null, "VILLE", true)]
    [InlineData(false, "VILLE", false)]
    public void What_police_carries_is_kept_until_somebody_decides_and_a_decision_holds(bool? decided, string pilot, bool read) =>
        Assert.Equal(read, ToldToResidents.Read(decided, pilot, Police));

    [Theory]
    [InlineData(PlanLineKind.Measure, "ZON-0010103", true)]
    [InlineData(PlanLineKind.Campaign, "ARM-75118", true)]
    [InlineData(PlanLineKind.Action, "ZON-0010103", false)]
    [InlineData(PlanLineKind.Measure, "DEP-75", false)]
    public void Residents_read_measures_of_where_they_live(PlanLineKind kind, string territory, bool may) => Assert.Equal(may, ToldToResidents.MayRead(kind, territory));

    [Theory]
    [InlineData(10, 14, false)]
    [InlineData(1, 14, false)]
    [InlineData(11, 14, true)]
    [InlineData(0, 14, true)]
    public void A_small_count_of_a_scene_does_not_leave(long persons, int day, bool may) =>
        Assert.Equal(may, SceneSize.MayLeave(new(new(2026, 10, day), 21, CountMethod.OneByOne, Bound.Exactly, persons), new(2026, 11, 22)));

    [Fact]
    public void A_count_does_not_leave_in_its_own_month() =>
        Assert.False(SceneSize.MayLeave(new(new(2026, 11, 1), 21, CountMethod.OneByOne, Bound.Exactly, 40), new(2026, 11, 30)));

    [Fact]
    public void A_size_becomes_a_claim_that_says_who_counted_how_and_at_what_hour_and_never_where_in_the_arrondissement()
    {
        var claim = new SceneSize(Guid.Parse("7a2c91d4-58a1-4e0f-9d0a-2f6c5a1b7e01"), "3fa0", "ARM-75118", new(new(2026, 10, 14), 21, CountMethod.ByEye, Bound.About, 45), "UASA").ToClaim();

        Assert.Equal("personnes présentes dans la scène 3fa0 de ce territoire, estimées à vue par dizaines, entre 21 h et 22 h", claim.Definition.Text);
        Assert.Equal(("ARM-75118", "UASA", Bound.About, ClaimStatus.Observed), (claim.Territory.Code, claim.Origin.Issuer, claim.Figure.Bound, claim.Status));
    }
}
