using Clairevoie.Domain;
using Clairevoie.Justice.Returns;
using Xunit;

namespace Clairevoie.Tests.Justice;

/// <summary>Where the chain of therapeutic injunctions is stuck, from counts and median delays alone.</summary>
public sealed class InjunctionChainTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_step_that_nobody_told_lately_is_unseen_and_not_on_time()
    {
        var chain = InjunctionChain.Of([Told("prosecution", "2024-Q1", ("days_to_inform", 90))], Today);

        Assert.Null(chain.Worst);
        Assert.Equal(["days_to_inform", "days_to_examine", "days_to_choose", "days_to_confirm"], chain.Unseen);
    }

    [Fact]
    public void The_step_that_exceeds_the_law_most_by_its_own_delay_is_the_one_that_is_stuck()
    {
        var chain = InjunctionChain.Of(
            [Told("prosecution", "2026-Q3", ("days_to_inform", 15)), Told("relay", "2026-Q3", ("days_to_examine", 45), ("days_to_choose", 16))], Today);

        Assert.Equal(("days_to_choose", 16d, 10), (chain.Worst!.Measure, chain.Worst.Days, chain.Worst.Legal));
        Assert.Equal(["days_to_confirm"], chain.Unseen);
    }

    [Fact]
    public void A_delay_as_long_as_the_law_allows_is_not_late() =>
        Assert.Null(InjunctionChain.Of([Told("prosecution", "2026-Q3", ("days_to_inform", 15))], Today).Worst);

    [Fact]
    public void The_newest_period_speaks_and_in_it_the_longest_delay() =>
        Assert.Equal(33, InjunctionChain.Of(
            [Told("relay", "2026-Q2", ("days_to_examine", 80)), Told("relay", "2026-Q3", ("days_to_examine", 20)), Told("relay", "2026-Q3", ("days_to_examine", 33))], Today).Worst!.Days);

    [Fact]
    public void Ordered_and_examined_are_put_side_by_side_only_for_one_period()
    {
        Assert.Null(InjunctionChain.Of([Told("prosecution", "2026-Q3", ("injunctions", 90)), Told("relay", "2026-Q2", ("examined", 60))], Today).Counts);

        var both = InjunctionChain.Of([Told("prosecution", "2026-Q3", ("injunctions", 90)), Told("relay", "2026-Q3", ("examined", 40)), Told("relay", "2026-Q3", ("examined", 21))], Today);

        Assert.Equal((90d, 61d), (both.Counts!.Value.Ordered, both.Counts.Value.Examined));
    }

    private static ReturnKept Told(string office, string period, params (string Measure, double Value)[] figures) => new(
        new ReturnLine(Guid.NewGuid().ToString("D"), new AgencyId("TJ"), "COM-1", office, office, period, 1, Today),
        figures.ToDictionary(figure => figure.Measure, figure => figure.Value));
}
