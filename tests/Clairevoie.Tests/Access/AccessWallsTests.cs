using Clairevoie.Domain;
using Xunit;
using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Subject;

namespace Clairevoie.Tests.Access;

/// <summary>What the law keeps apart, asked of every line of the table.</summary>
public sealed class AccessWallsTests
{
    private static readonly Role[] CarePeople = [CareTeam, UasaSocial, HealthAgency, Housing];
    private static readonly Role[] PolicePeople = [Analyst, Investigator, AntennaHead, GpoPilot, UasaPolice];
    private static readonly Role[] JusticePeople = [Prosecutor, CourtClerk, RelayDoctor];

    [Fact]
    public void Police_and_justice_never_see_a_care_return() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Subject == CareReturn && (PolicePeople.Contains(line.Role) || JusticePeople.Contains(line.Role)));

    [Fact]
    public void Police_and_justice_do_not_even_see_the_counts_of_care_that_crossed() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Subject == CareFigure && (PolicePeople.Contains(line.Role) || JusticePeople.Contains(line.Role)));

    [Fact]
    public void Care_sees_nothing_of_dealing_neither_reports_nor_counts() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Subject is DealingReport or DealingFigure or PhoneCall && CarePeople.Contains(line.Role));

    [Fact]
    public void Only_intelligence_reads_a_report_of_dealing() =>
        Assert.Equal([Analyst, Investigator, AntennaHead], Readers(DealingReport));

    [Fact]
    public void Nobody_of_coordination_sees_which_dealing_report_even_blurred() =>
        Assert.DoesNotContain(
            AccessTable.Rights,
            line => line.Subject == DealingReport && line.Role is Coordinator or Town or GpoPilot or Prefect);

    [Fact]
    public void Only_intelligence_reads_an_item_a_package_or_who_its_bodies_are() =>
        Assert.All([IntelligenceItem, ItemPackage, Organisation], subject => Assert.Equal([Analyst, Investigator, AntennaHead], Readers(subject)));

    [Fact]
    public void Outside_the_police_only_town_and_landlord_read_notes_and_only_those_shared_with_them()
    {
        Assert.Equal([Analyst, AntennaHead, Town, Landlord], Readers(PartnerNote));
        Assert.All([Town, Landlord], role => Assert.Equal([Whose.Shared], AccessTable.LinesOf(role, PartnerNote).Select(line => line.Whose)));
        Assert.All([Town, Landlord], role => Assert.False(AccessTable.MayWrite(role, PartnerNote)));
        Assert.All([Town, Landlord], role => Assert.All([DealingReport, IntelligenceItem, ItemPackage, Organisation, DealingFigure], subject => Assert.Empty(AccessTable.LinesOf(role, subject))));
    }

    [Fact]
    public void Care_sees_nothing_that_intelligence_holds() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Subject.Room() == Room.Intelligence && CarePeople.Contains(line.Role));

    [Fact]
    public void Deal_points_operations_and_discovered_events_are_seen_by_police_only() =>
        Assert.All([DealPoint, PlannedOperation, Operation, DiscoveredEvent], subject => Assert.Equal([Analyst, Investigator, AntennaHead], Readers(subject)));

    [Fact]
    public void Hours_of_patrol_are_seen_only_by_those_who_measure_with_them() =>
        Assert.Equal([Analyst, AntennaHead], Readers(PatrolHours));

    [Fact]
    public void An_investigator_reads_only_what_is_own_or_shared() =>
        Assert.All(
            AccessTable.LinesOf(Investigator, DealingReport).Concat(AccessTable.LinesOf(Investigator, IntelligenceItem)),
            line => Assert.Contains(line.Whose, new[] { Whose.Own, Whose.Shared }));

    [Fact]
    public void Only_care_and_the_health_agency_read_a_care_return_and_the_agency_only_counts()
    {
        Assert.Equal([UasaSocial, HealthAgency, CareTeam, Housing], Readers(CareReturn));
        Assert.Equal(Sight.Count, AccessTable.BestSight(HealthAgency, CareReturn));
    }

    [Fact]
    public void Days_and_sectors_of_a_care_team_are_read_by_its_own_agency_alone()
    {
        Assert.Equal([UasaSocial, CareTeam], Readers(CareTally));
        Assert.All(AccessTable.Rights.Where(line => line.Subject == CareTally), line => Assert.Equal(Whose.OurAgency, line.Whose));
    }

    [Fact]
    public void Places_of_care_are_read_by_those_who_care_and_a_word_of_them_by_partners_never_by_police_or_justice()
    {
        Assert.Equal([UasaSocial, CareTeam, Housing], Readers(CarePlaces));
        Assert.Equal([Coordinator, Town, HealthAgency, ChildProtection, Mildeca], Readers(CareLevel));
        Assert.All([.. PolicePeople, .. JusticePeople, Prefect], role => Assert.All([CarePlaces, CareLevel], subject => Assert.Empty(AccessTable.LinesOf(role, subject))));
    }

    [Fact]
    public void The_public_sees_published_figures_promises_made_in_public_and_what_its_own_application_sent()
    {
        Assert.Equal([Claim, PublicPromise, StreetApplication], AccessTable.Rights.Where(line => line.Role == Public).Select(line => line.Subject));
        Assert.All(AccessTable.LinesOf(Public, StreetApplication), line => Assert.Equal(Whose.Own, line.Whose));
    }

    [Fact]
    public void The_public_writes_nothing_through_the_table() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Role == Public && line.Writes);

    [Fact]
    public void A_count_that_crossed_is_never_written_from_outside_its_room() =>
        Assert.DoesNotContain(AccessTable.Rights, line => line.Subject is DealingFigure or JusticeFigure or CareFigure && line.Writes);

    [Fact]
    public void Nobody_who_reads_publication_writes_there_but_whoever_tells_what_is_known_in_words() =>
        Assert.All(
            AccessTable.Rights.Where(line => line.Subject.Room() == Room.Publication && line.Subject is not (BilanPart or BilanSignature) && line.Writes),
            line => Assert.True(line.Subject == Knowledge && line.Role is Coordinator or Researcher));

    [Fact]
    public void A_bilan_is_written_by_its_pilots_and_each_signs_for_its_own_agency_alone()
    {
        Assert.Equal([Coordinator, GpoPilot, Prosecutor, Prefect, Town, HealthAgency, Mildeca], Enum.GetValues<Role>().Where(role => AccessTable.MayWrite(role, BilanPart)));
        Assert.All(AccessTable.Rights.Where(line => line.Subject == BilanSignature), line => Assert.Equal(Whose.OurAgency, line.Whose));
        Assert.Equal([Coordinator], AccessTable.Rights.Where(line => line.Subject == BilanPart && line.Writes && line.Whose == Whose.Everybody).Select(line => line.Role));
    }

    [Fact]
    public void An_operator_writes_calls_down_and_opens_nothing()
    {
        Assert.True(AccessTable.MayWrite(PhoneOperator, PhoneCall));
        Assert.All(Enum.GetValues<Subject>().Except([Desk, Claim, PublicPromise]), subject => Assert.Equal(Sight.None, AccessTable.BestSight(PhoneOperator, subject)));
    }

    [Fact]
    public void An_administrator_manages_accounts_and_sees_no_content() =>
        Assert.Equal(
            [Desk, Account, PublicPromise, Claim],
            Enum.GetValues<Subject>().Where(subject => AccessTable.BestSight(Administrator, subject) > Sight.None));

    [Fact]
    public void An_auditor_reads_the_trace_and_no_report() =>
        Assert.All([DealingReport, CareReturn, JusticeReturn], subject => Assert.Empty(AccessTable.LinesOf(Auditor, subject)));

    [Fact]
    public void A_landlord_reads_own_reports_fully_and_shared_ones_without_their_words()
    {
        var lines = AccessTable.LinesOf(Landlord, NuisanceReport);

        Assert.Equal([(Whose.Own, Sight.Full), (Whose.Shared, Sight.Blurred)], lines.Select(line => (line.Whose, line.Sight)));
    }

    [Fact]
    public void The_papers_of_a_committee_are_seen_only_by_those_with_whom_they_are_shared() =>
        Assert.All(AccessTable.Rights.Where(line => line.Subject == Committee), line => Assert.Equal(Whose.Shared, line.Whose));

    [Fact]
    public void Who_audits_researches_or_runs_the_host_sits_in_no_committee() =>
        Assert.All([Auditor, Researcher, Administrator, PhoneOperator, Public], role => Assert.Empty(AccessTable.LinesOf(role, Committee)));

    [Fact]
    public void Only_the_coordinator_writes_what_became_of_a_promise() =>
        Assert.Equal([Coordinator], AccessTable.Rights.Where(line => line.Subject == PublicPromise && line.Writes).Select(line => line.Role));

    private static IEnumerable<Role> Readers(Subject subject) =>
        Enum.GetValues<Role>().Where(role => AccessTable.BestSight(role, subject) > Sight.None);
}
