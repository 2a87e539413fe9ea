using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Access;

/// <summary>Problems are shared openly among partners; what a committee carries and what care tells are not.</summary>
public sealed class ProblemRightsTests
{
    [Theory]
    [InlineData(Role.Coordinator, "OurAgency OurTerritory Shared", "OurAgency OurTerritory Shared")]
    [InlineData(Role.Town, "OurAgency OurTerritory Shared", "OurAgency OurTerritory Shared")]
    [InlineData(Role.Prefect, "OurAgency OurTerritory Shared", "OurAgency Shared")]
    [InlineData(Role.Prosecutor, "OurTerritory Shared", "Shared")]
    [InlineData(Role.Analyst, "OurTerritory", "")]
    [InlineData(Role.AntennaHead, "OurTerritory", "")]
    [InlineData(Role.Auditor, "OurTerritory", "")]
    [InlineData(Role.GpoPilot, "Own SharedHere", "Own SharedHere")]
    [InlineData(Role.UasaSocial, "OurAgency Shared", "OurAgency Shared")]
    [InlineData(Role.UasaPolice, "OurAgency Shared", "OurAgency Shared")]
    [InlineData(Role.HealthAgency, "Shared", "Shared")]
    [InlineData(Role.CareTeam, "Shared", "Shared")]
    [InlineData(Role.Housing, "Shared", "Shared")]
    [InlineData(Role.ChildProtection, "OurAgency Shared", "OurAgency Shared")]
    [InlineData(Role.Landlord, "OurAgency Shared", "OurAgency Shared")]
    [InlineData(Role.Employer, "OurAgency Shared", "OurAgency Shared")]
    [InlineData(Role.Investigator, "", "")]
    [InlineData(Role.CourtClerk, "", "")]
    [InlineData(Role.RelayDoctor, "", "")]
    [InlineData(Role.Mildeca, "", "")]
    [InlineData(Role.Neighbour, "", "")]
    [InlineData(Role.PhoneOperator, "", "")]
    [InlineData(Role.Researcher, "", "")]
    [InlineData(Role.Administrator, "", "")]
    [InlineData(Role.Public, "", "")]
    public void Each_role_reads_and_writes_the_problems_that_its_job_asks_for(Role role, string reads, string writes)
    {
        var lines = AccessTable.LinesOf(role, Subject.Problem);

        Assert.Equal(reads, Said(lines));
        Assert.Equal(writes, Said(lines.Where(line => line.Writes)));
    }

    [Fact]
    public void No_line_reads_every_problem_so_that_one_without_agency_and_territory_is_reached_by_its_committee_alone() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Subject == Subject.Problem && line.Whose == Whose.Everybody);

    [Fact]
    public void A_pilot_is_asked_through_its_agency_and_reads_what_lies_in_its_own_territory_alone()
    {
        var sheet = new Domain.Record("", MissionId.Anonymous, new("BAIL"), "ARM-75118", new HashSet<MissionId>(), new HashSet<AgencyId> { new("PP") });

        Assert.Equal(Sight.Full, AccessTable.SightOf(Pilot("PP", "ARM-75118"), Subject.Problem, sheet));
        Assert.Equal(Sight.None, AccessTable.SightOf(Pilot("PP", "ARM-75119"), Subject.Problem, sheet));
        Assert.Equal(Sight.None, AccessTable.SightOf(Pilot("GN", "ARM-75118"), Subject.Problem, sheet));
    }

    [Fact]
    public void What_outreach_tells_of_harm_reaches_neither_police_nor_justice_nor_the_town() =>
        Assert.Equal(
            [Role.Coordinator, Role.UasaSocial, Role.HealthAgency, Role.CareTeam],
            Enum.GetValues<Role>().Where(role => AccessTable.BestSight(role, Subject.OutreachHarm) > Sight.None));

    [Fact]
    public void Only_the_coordinator_decides_the_order() =>
        Assert.Equal([Role.Coordinator], Enum.GetValues<Role>().Where(role => AccessTable.MayWrite(role, Subject.ProblemOrder)));

    private static Viewer Pilot(string agency, string territory) => new(new(Guid.NewGuid()), new(agency), Role.GpoPilot, new HashSet<string> { territory });

    private static string Said(IEnumerable<Right> lines) => string.Join(' ', lines.Select(line => line.Whose switch
    {
        var whose when whose == Whose.Own => "Own",
        var whose when whose == Whose.OurAgency => "OurAgency",
        var whose when whose == Whose.OurTerritory => "OurTerritory",
        var whose when whose == Whose.Shared => "Shared",
        var whose when whose == Whose.SharedHere => "SharedHere",
        _ => "Everybody",
    }).Order(StringComparer.Ordinal));
}
