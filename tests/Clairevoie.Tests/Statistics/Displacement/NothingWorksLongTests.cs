using Clairevoie.Statistics.Displacement;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>Of a thousand actions that do nothing, at most fifty may come out as « it worked ».</summary>
public sealed class NothingWorksLongTests
{
    private const int Actions = 1000;

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public void Of_a_thousand_actions_that_do_nothing_at_most_one_in_twenty_comes_out_as_it_worked(double dispersion, bool withPast)
    {
        var told = ActionsThatDoNothing.Tell(Actions, dispersion, withPast);

        Assert.InRange(Count(told, ActionOutcome.Worked), 1, Actions / 20);
        Assert.InRange(Count(told, ActionOutcome.Worked) + Count(told, ActionOutcome.FellFromPeak) + Count(told, ActionOutcome.Worse), 1, Actions / 14);
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(40, 3)]
    [InlineData(150, 2)]
    public void Choosing_the_place_that_just_peaked_does_not_make_nothing_work(double mean, double dispersion)
    {
        var told = ActionsThatDoNothing.TellOfPeaks(Actions, mean, dispersion);

        Assert.InRange(Count(told, ActionOutcome.Worked), 0, Actions / 20);
        Assert.True(Count(told, ActionOutcome.FellFromPeak) > Actions / 50, "these peaks fall by themselves, and it is said");
    }

    [Fact]
    public void Without_a_past_counts_that_vary_more_than_chance_would_fool_us()
    {
        var told = ActionsThatDoNothing.Tell(Actions, 3, withPast: false);

        Assert.True(Count(told, ActionOutcome.Worked) > Actions / 20, "which is why the caveat no-past stands on every finding without one");
    }

    [Fact]
    public void An_action_that_halves_its_target_is_seen_in_more_than_two_cases_of_five()
    {
        var told = ActionsThatDoNothing.Tell(Actions, 1, withPast: true, effect: 0.5);

        Assert.True(Count(told, ActionOutcome.Worked) > 2 * Actions / 5);
    }

    private static int Count(IEnumerable<ActionOutcome?> told, ActionOutcome outcome) => told.Count(one => one == outcome);
}
