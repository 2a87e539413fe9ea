using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What a window is compared by, from its formula, and what is kept of millions of them.</summary>
public sealed class LikelihoodTests
{
    private static readonly Likelihood Counts = new(100, 0), Persons = new(40, 100);

    [Fact]
    public void Against_expected_cases_it_is_the_one_of_Poisson()
    {
        Assert.Equal((10 * Math.Log(2)) + (90 * Math.Log(90 / 95d)), Counts.Ratio(10, 5), 1e-12);
        Assert.Equal(100 * Math.Log(4), Counts.Ratio(100, 25), 1e-12);
        Assert.Equal((0d, 0d), (Counts.Ratio(5, 5), Counts.Ratio(4, 5)));
        Assert.Equal(5, Counts.Expected(5));
        Assert.Equal(10 / 5d / (90 / 95d), Counts.RelativeRisk(10, 5), 1e-12);
    }

    [Fact]
    public void Against_controls_it_is_the_one_of_Bernoulli()
    {
        var one = (10 * Math.Log(10 / 15d)) + (5 * Math.Log(5 / 15d)) + (30 * Math.Log(30 / 85d)) + (55 * Math.Log(55 / 85d)) - (40 * Math.Log(0.4)) - (60 * Math.Log(0.6));

        Assert.Equal(one, Persons.Ratio(10, 15), 1e-12);
        Assert.Equal((30 * Math.Log(30 / 90d)) + (60 * Math.Log(60 / 90d)) - (40 * Math.Log(0.4)) - (60 * Math.Log(0.6)), Persons.Ratio(10, 10), 1e-12);
        Assert.Equal((0d, 0d, 0d), (Persons.Ratio(6, 15), Persons.Ratio(5, 15), Persons.Ratio(40, 100)));
        Assert.Equal(6, Persons.Expected(15), 1e-12);
        Assert.Equal(10 / 6d / (30 / 34d), Persons.RelativeRisk(10, 15), 1e-12);
    }

    [Fact]
    public void Of_windows_with_as_many_cases_the_first_of_the_smallest_is_kept()
    {
        var seen = new Leasts(100);
        seen.See(7, 3, 1, 2, 3);
        seen.See(7, 3, 4, 5, 6);
        Assert.Equal((3d, (1, 2, 3), 7), (seen.Of(7), seen.Where(7), seen.Most));
        seen.See(7, 2.5, 7, 8, 9);
        seen.See(4, 3.9, 0, 0, 1);
        Assert.Equal((2.5, (7, 8, 9), 7), (seen.Of(7), seen.Where(7), seen.Most));
        seen.See(9, 8, 0, 0, 2);
        Assert.Equal(9, seen.Most);

        Assert.Equal((Counts.Ratio(7, 2.5), 7), seen.Best(Counts));
        seen.Clear();
        Assert.Equal((0, double.PositiveInfinity, double.PositiveInfinity, (0d, 0)), (seen.Most, seen.Of(9), seen.Of(4), seen.Best(Counts)));
    }

    [Fact]
    public void Fewer_cases_win_where_they_are_rarer_and_nothing_gathers_where_all_is_expected()
    {
        var seen = new Leasts(100);
        seen.See(1, 0.001, 0, 0, 0);
        seen.See(3, 2.9, 0, 0, 0);
        Assert.Equal(1, seen.Best(Counts).Cases);
        seen.See(100, 100, 0, 0, 0);
        Assert.Equal(1, seen.Best(Counts).Cases);
        seen.Clear();
        seen.See(3, 3, 0, 0, 0);
        Assert.Equal((0d, 0), seen.Best(Counts));
    }

    [Fact]
    public void The_events_of_each_place_are_found_again_from_a_horizon_on()
    {
        var index = new EventIndex(4);
        index.Fill([2, 0, 2, 3, 2, 0], [5, 1, 7, 0, 5, 9]);
        Assert.Equal([[1, 9], [], [5, 5, 7], [0]], Enumerable.Range(0, 4).Select(site => index.Of(site).ToArray().Order().ToArray()));
        index.Fill([2, 0, 2, 3, 2, 0], [5, 1, 7, 0, 5, 9], horizon: 5);
        Assert.Equal([[9], [], [5, 5, 7], []], Enumerable.Range(0, 4).Select(site => index.Of(site).ToArray().Order().ToArray()));
        index.Fill([1], [3]);
        Assert.Equal([[], [3], [], []], Enumerable.Range(0, 4).Select(site => index.Of(site).ToArray()));
    }

    [Fact]
    public void A_measure_of_factors_is_the_sum_of_their_products()
    {
        // Two places, two factors; three steps with weights 1, 2, 3 and 4, 0, 1, divided by 2 and by 5.
        var measure = new FactorMeasure([10, 20, 30, 40], [[0, 1, 3, 6], [0, 4, 4, 5]], [2, 5]);
        measure.Add(1);
        Assert.Equal((30 * 5 / 2d) + (40 * 1 / 5d), measure.Over(1, 2), 1e-12);
        measure.Add(0);
        Assert.Equal((40 * 1 / 2d) + (60 * 4 / 5d), measure.Over(0, 0), 1e-12);
        Assert.Equal(0, measure.Another().Over(0, 2));
        measure.Clear();
        Assert.Equal(0, measure.Over(0, 2));
        Assert.Equal((40d, 5d, 2), (measure.Place(1, 1), measure.Divisor(1), measure.Factors));
    }

    [Fact]
    public void A_measure_of_counts_is_right_in_whatever_order_windows_are_asked()
    {
        var index = new EventIndex(2);
        index.Fill([0, 0, 0, 1, 1, 1, 1], [0, 2, 2, 1, 2, 4, 4]);
        var measure = new CountMeasure(index, 5);
        measure.Add(0);
        Assert.Equal([0, 2, 2, 3, 2, 1], new[] { (3, 4), (2, 4), (1, 3), (0, 3), (1, 2), (0, 1) }.Select(one => measure.Over(one.Item1, one.Item2)));
        measure.Add(1);
        Assert.Equal([2, 5, 6, 7, 5, 2], new[] { (4, 4), (2, 4), (1, 4), (0, 4), (2, 4), (4, 4) }.Select(one => measure.Over(one.Item1, one.Item2)));
        Assert.Equal(0, measure.Another().Over(0, 4));
        measure.Clear();
        Assert.Equal(0, measure.Over(0, 4));
    }

    [Fact]
    public void The_draw_at_which_enough_have_reached_it_is_found()
    {
        Assert.Equal(4, Replicates.StoppedAt([3, 1, 2, 3, 3], 3, 2));
        Assert.Equal(1, Replicates.StoppedAt([3, 1], 3, 1));
        Assert.Equal(2, Replicates.StoppedAt([1, 3 - 1e-10], 3, 1));
        Assert.Null(Replicates.StoppedAt([3, 1, 2], 3, 2));
    }
}
