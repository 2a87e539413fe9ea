using Clairevoie.Domain;
using Clairevoie.Justice.Chain;
using Clairevoie.Justice.Returns;
using Xunit;

namespace Clairevoie.Tests.Justice;

/// <summary>Where the chain of therapeutic injunctions is stuck, from counts and median delays alone.</summary>
public sealed class InjunctionChainTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_delay_of_fewer_than_11_cases_is_left_out_and_said_to_be_so()
    {
        var chain = InjunctionChain.Of([Told("relay", "2026-Q3", ("examined", 10), ("days_to_examine", 90), ("days_to_choose", 40))], Today);

        Assert.Null(chain.Worst);
        Assert.Equal(["days_to_examine", "days_to_choose"], chain.Few.Select(link => link.Days));
        Assert.Equal(["days_to_inform", "days_to_confirm"], chain.Unseen.Select(link => link.Days));
    }

    [Fact]
    public void A_step_that_nobody_told_lately_is_unseen_and_not_on_time()
    {
        var chain = InjunctionChain.Of([Told("prosecution", "2024-Q1", ("informed", 60), ("days_to_inform", 90))], Today);

        Assert.Null(chain.Worst);
        Assert.Equal(["days_to_inform", "days_to_examine", "days_to_choose", "days_to_confirm"], chain.Unseen.Select(link => link.Days));
    }

    [Fact]
    public void The_step_that_exceeds_the_law_most_by_its_own_delay_is_the_one_that_is_stuck()
    {
        var chain = InjunctionChain.Of(
            [Told("prosecution", "2026-Q3", ("informed", 60), ("days_to_inform", 15)), Told("relay", "2026-Q3", ("examined", 40), ("days_to_examine", 45), ("chosen", 30), ("days_to_choose", 16))], Today);

        Assert.Equal(("days_to_choose", 16d, 10, 30d), (chain.Worst!.Link.Days, chain.Worst.Days, chain.Worst.Legal, chain.Worst.Cases));
        Assert.Equal(["days_to_confirm"], chain.Unseen.Select(link => link.Days));
    }

    [Fact]
    public void A_delay_as_long_as_the_law_allows_is_not_late() =>
        Assert.Null(InjunctionChain.Of([Told("prosecution", "2026-Q3", ("informed", 60), ("days_to_inform", 15))], Today).Worst);

    [Fact]
    public void The_newest_period_speaks_and_in_it_the_longest_delay() =>
        Assert.Equal(33, InjunctionChain.Of([Examined("2026-Q2", 80), Examined("2026-Q3", 20), Examined("2026-Q3", 33)], Today).Worst!.Days);

    [Fact]
    public void Ordered_and_examined_are_put_side_by_side_only_for_one_period()
    {
        Assert.Null(InjunctionChain.Of([Told("prosecution", "2026-Q3", ("injunctions", 90)), Told("relay", "2026-Q2", ("examined", 60))], Today).Counts);

        var both = InjunctionChain.Of([Told("prosecution", "2026-Q3", ("injunctions", 90)), Told("relay", "2026-Q3", ("examined", 40)), Told("relay", "2026-Q3", ("examined", 21))], Today);

        Assert.Equal((90d, 61d), (both.Counts!.Value.Ordered, both.Counts.Value.Examined));
    }

    [Fact]
    public void Doctors_are_missing_where_injunctions_of_a_month_are_more_than_all_doctors_can_examine()
    {
        var needs = RelayNeed.Of(
            [Told("prosecution", "2026-Q3", ("injunctions", 90)), Told("relay", "2026-10", ("relay_capacity", 12), ("blocked", 20)), Told("relay/other", "2026-08", ("relay_capacity", 5), ("blocked", 1))], Today);

        var need = Assert.Single(needs);
        Assert.Equal((30d, 17d, 21d, 13d), (need.Ordered, need.Capacity, need.Blocked, need.Missing));
        Assert.True(need.IsShort);
    }

    [Fact]
    public void A_doctor_who_said_again_what_they_can_do_is_not_counted_twice() =>
        Assert.Equal(0, Assert.Single(RelayNeed.Of([Told("relay", "2026-08", ("relay_capacity", 12)), Told("relay", "2026-10", ("relay_capacity", 0))], Today)).Capacity);

    [Fact]
    public void Where_no_injunction_is_told_nobody_says_that_doctors_are_enough()
    {
        var need = Assert.Single(RelayNeed.Of([Told("relay", "2026-10", ("relay_capacity", 3))], Today));

        Assert.Null(need.Missing);
        Assert.False(need.IsShort);
    }

    [Fact]
    public void A_territory_without_any_doctor_misses_one_for_every_injunction()
    {
        var need = Assert.Single(RelayNeed.Of([Told("prosecution", "2026-10", ("injunctions", 8))], Today));

        Assert.Equal((null, 8d), (need.Capacity, need.Missing));
    }

    private static ReturnKept Examined(string period, double days) => Told("relay", period, ("examined", 20), ("days_to_examine", days));

    private static ReturnKept Told(string office, string period, params (string Measure, double Value)[] figures) => new(
        new ReturnLine(Guid.NewGuid().ToString("D"), new AgencyId("TJ"), "COM-1", $"TJ/{office}/{period}", office, period, 1, Today),
        figures.ToDictionary(figure => figure.Measure, figure => figure.Value));
}
