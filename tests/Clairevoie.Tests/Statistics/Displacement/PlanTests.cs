using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>What a plan may say, and the one way in which it is written.</summary>
public sealed class PlanTests
{
    private static readonly EvaluationPlan Plan = new()
    {
        Hypothesis = "  Elle\tbaisse. ",
        Measure = "scènes \u0001",
        Target = new([" C-2", "C-10", "C-1 ", "C-1"]),
        Buffer = new(["e\u0301"]),
        Control = new(["C-70"]),
        Before = new(new(2026, 1, 1), new(2026, 1, 31)),
        After = new(new(2026, 2, 1), new(2026, 3, 3)),
        Begins = new(2026, 2, 1),
        Options = new() { Seed = 18446744073709551615, Level = 0.9, Draws = 2_000, SmallestCount = 7 },
    };

    [Fact]
    public void The_canonical_form_is_this_one_to_the_byte() => Assert.Equal(
        """{"after_first":"2026-02-01","after_last":"2026-03-03","before_first":"2026-01-01","before_last":"2026-01-31","begins":"2026-02-01","buffer":["é"],"control":["C-70"],"draws":2000,"form":"clairevoie-evaluation-plan-1","hypothesis":"Elle\u0009baisse.","level":0.9,"measure":"scènes \u0001","seed":"18446744073709551615","smallest_count":7,"target":["C-1","C-10","C-2"]}""",
        CanonicalForm.Of(Plan));

    // A month against as many days, or one more or less; 400 days against four more.
    [Theory]
    [InlineData(31, 30, true)]
    [InlineData(31, 32, true)]
    [InlineData(31, 29, false)]
    [InlineData(31, 33, false)]
    [InlineData(400, 404, true)]
    [InlineData(400, 396, true)]
    [InlineData(400, 405, false)]
    [InlineData(400, 395, false)]
    public void The_periods_are_as_long_as_each_other_to_a_day_in_a_hundred(int before, int after, bool taken)
    {
        var plan = Plan with { Before = new(Plan.Begins.AddDays(-before), Plan.Begins.AddDays(-1)), After = new(Plan.Begins, Plan.Begins.AddDays(after - 1)) };

        if (taken)
            Assert.Same(plan, plan.Checked());
        else
            Assert.Contains($"{before} and {after} days", Refused("plan-lengths", () => plan.Checked()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_period_before_ends_before_the_action_and_the_one_after_may_begin_with_it()
    {
        Assert.Same(Plan, Plan.Checked());
        Refused("plan-dates", () => (Plan with { Before = new(new(2026, 1, 2), new(2026, 2, 1)) }).Checked());
        Refused("plan-dates", () => (Plan with { After = new(new(2026, 1, 31), new(2026, 3, 2)) }).Checked());
    }

    [Fact]
    public void An_area_is_its_zones_whatever_their_order()
    {
        var (one, other) = (new PlannedArea(["b", "a", "a"]), new PlannedArea(["a ", "b"]));

        Assert.Equal(["a", "b"], one.Zones);
        Assert.True(one.Equals(other) && one.GetHashCode() == other.GetHashCode());
        Assert.False(one.Equals(new PlannedArea(["a", "c"])) || one.Equals(null) || one.Equals(new PlannedArea(["a"])));
        Assert.NotEqual(one.GetHashCode(), new PlannedArea(["a", "c"]).GetHashCode());
        Refused("plan-area-empty", () => new PlannedArea([]));
        Refused("plan-area-empty", () => new PlannedArea(["a", null!]));
    }

    [Fact]
    public void A_zone_stands_in_one_area_only_and_a_plan_says_what_it_counts()
    {
        Refused("plan-areas", () => (Plan with { Buffer = new(["C-10"]) }).Checked());
        Refused("plan-areas", () => (Plan with { Control = new(["C-1"]) }).Checked());
        Refused("plan-areas", () => (Plan with { Control = new(["é"]) }).Checked());
        Refused("plan-measure", () => Plan with { Measure = "" });
        Assert.Equal("Elle\tbaisse.", Plan.Hypothesis);
    }

    private static string Refused(string code, Func<object> made)
    {
        var refused = Assert.Throws<DataRefusedException>(made);
        Assert.Equal(code, refused.Code);
        return refused.Says.English;
    }
}
