using Clairevoie.Domain;
using Xunit;
using static Clairevoie.Tests.Coordination.Problems.MovePartnerTests;

namespace Clairevoie.Tests.Coordination.Problems;

/// <summary>A problem is one place, one thing that keeps happening, and at least two partners.</summary>
public sealed class OpenProblemTests
{
    private static readonly AgencyId Pilot = new("PP");
    private static readonly OpenProblem Given = new("OccupiedHall", "00000000-0000-4000-8000-00000000abcd", ["BAIL"]);

    [Fact]
    public void Nothing_given_is_refused_reason_by_reason() =>
        Assert.Equal(["kind-unknown", "place-missing", "partners-missing"], No(new OpenProblem(null, null, []).Decide(Pilot)));

    [Theory]
    [InlineData("PP")]
    [InlineData("")]
    [InlineData(" ")]
    public void Alone_one_has_no_problem_of_the_table(string partner) => Assert.Equal(["partners-missing"], No((Given with { Partners = [partner] }).Decide(Pilot)));

    [Fact]
    public void Minors_ask_for_the_agency_that_protects_them() => Assert.Equal(["child-protection-missing"], No((Given with { Minors = true }).Decide(Pilot)));

    [Fact]
    public void Minors_bring_a_partner_and_nothing_else()
    {
        var (with, without) = (Yes((Given with { Minors = true, ChildProtection = "ASE" }).Decide(Pilot)), Yes(Given.Decide(Pilot)));

        Assert.Equal([.. without.Partners, new AgencyId("ASE")], with.Partners);
        Assert.Equal(new AgencyId("ASE"), with.ChildProtection);
        Assert.Equal((without.Kind, without.Place, without.Lead), (with.Kind, with.Place, with.Lead));
    }

    [Fact]
    public void A_service_for_children_is_no_partner_where_no_minor_is_concerned() =>
        Assert.DoesNotContain(new AgencyId("ASE"), Yes((Given with { ChildProtection = "ASE" }).Decide(Pilot)).Partners);

    [Fact]
    public void The_lead_comes_first_and_whoever_opens_takes_part() =>
        Assert.Equal([new("VILLE"), Pilot, new("BAIL")], Yes((Given with { Lead = "VILLE", Partners = ["BAIL", "PP", "VILLE"] }).Decide(Pilot)).Partners);

    [Theory]
    [InlineData(ProblemStep.Scan, true)]
    [InlineData(ProblemStep.Analyse, false)]
    [InlineData(ProblemStep.Respond, true, ProblemStep.Scan, ProblemStep.Analyse)]
    [InlineData(ProblemStep.Assess, false, ProblemStep.Scan, ProblemStep.Analyse)]
    [InlineData(ProblemStep.Scan, true, ProblemStep.Scan, ProblemStep.Analyse, ProblemStep.Respond, ProblemStep.Assess)]
    public void No_step_is_skipped_and_any_is_taken_up_again(ProblemStep step, bool may, params ProblemStep[] noted) => Assert.Equal(may, step.MayNote(noted));

    [Fact]
    public void The_lead_goes_only_to_a_partner_that_takes_its_part()
    {
        var partners = new Dictionary<AgencyId, PartnerState> { [Pilot] = PartnerState.InProgress, [new("BAIL")] = PartnerState.Refused, [new("VILLE")] = PartnerState.New };

        Assert.Equal(["lead-no-partner", "words-missing"], No(new HandOverLead("ARS", null).Decide(Pilot, partners)));
        Assert.Equal(["lead-already"], No(new HandOverLead("PP", "Mutation.").Decide(Pilot, partners)));
        Assert.Equal(["lead-takes-no-part"], No(new HandOverLead("BAIL", "Mutation.").Decide(Pilot, partners)));
        Assert.Equal(new LeadHandedOver(new("VILLE"), "Les travaux commencent."), Yes(new HandOverLead("VILLE", "Les travaux commencent.").Decide(Pilot, partners)));
    }
}
