using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Coordination.Shipped;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>The plans that come with the program hold what was verified, and nothing else.</summary>
public sealed class ShippedPlansTests
{
    private static readonly PlanContent[] Plans = [.. ShippedFiles.In("plans").Select(Read)];

    [Fact]
    public void Every_line_names_where_it_was_read() =>
        Assert.All(Plans.SelectMany(plan => plan.Lines), line => Assert.NotEmpty(line.Line.Source));

    [Fact]
    public void Of_the_55_measures_only_those_that_were_read_bear_a_number() =>
        Assert.Equal(
            ["M1", "M2", "M20", "M3", "M4", "M5", "M6"],
            Lines("NAT-2019").Where(number => number.StartsWith('M')).Order(StringComparer.Ordinal));

    [Fact]
    public void What_was_announced_is_planned_and_what_was_counted_is_observed()
    {
        var office = Plans.SelectMany(plan => plan.Sums).Where(sum => sum.Of is ("NAT-2019", "sn-1")).Select(sum => (sum.Sum.Status, sum.Sum.Amount)).ToList();

        Assert.Contains((PlanSumStatus.Planned, 150m), office);
        Assert.Contains((PlanSumStatus.Observed, 174m), office);
        Assert.DoesNotContain((PlanSumStatus.Observed, 150m), office);
    }

    [Fact]
    public void The_actions_that_were_done_are_counted_out_of_the_33_that_were_signed() =>
        Assert.Equal(
            [(19L, 33L), (20L, 33L)],
            Plans.SelectMany(plan => plan.Facts).Where(fact => fact.Of is ("CRACK-2019", "ensemble") && fact.Fact.Evidence.Kind == EvidenceKind.Count)
                .Select(fact => (fact.Fact.Evidence.Counted!.Value, fact.Fact.Evidence.Of!.Value)));

    [Fact]
    public void A_plan_whose_follow_up_ended_says_so() =>
        Assert.All(Plans.SelectMany(plan => plan.Plans), plan => Assert.NotNull(plan.FollowedUntil));

    private static IEnumerable<string> Lines(string plan) => Plans.SelectMany(file => file.Lines).Where(line => line.Line.Plan == plan).Select(line => line.Line.Number);

    private static PlanContent Read(string file)
    {
        var (content, faults) = PlanReader.Read(file, new(2026, 11, 22));
        Assert.Empty(faults);
        return content;
    }
}
