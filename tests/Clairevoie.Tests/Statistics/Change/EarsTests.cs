using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Displacement;
using Xunit;

namespace Clairevoie.Tests.Statistics.Change;

public sealed class EarsTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Theory]
    [InlineData(EarsRule.C1)]
    [InlineData(EarsRule.C2)]
    public void The_customary_limits_are_those_that_others_compute(EarsRule rule)
    {
        var found = WatchByEars.Of(YearsOfWeeks.Series, new EarsOptions { Rule = rule }).Result.Periods.TakeLast(YearsOfWeeks.Judged).ToList();
        var upper = rule == EarsRule.C1 ? YearsOfWeeks.EarsC1 : YearsOfWeeks.EarsC2;

        // Theirs is a count; ours is in standard deviations: (count - mean) / spread reaches 3 exactly when the count reaches theirs.
        Assert.All(found.Zip(upper), pair =>
        {
            Assert.Equal(pair.First.Count >= pair.Second, pair.First.Signal);
            if (pair.First.Statistic > 0)
                Assert.Equal((pair.Second - pair.First.Expected) / 3, (pair.First.Count - pair.First.Expected) / pair.First.Statistic, 1e-6);
        });
    }

    [Fact]
    public void What_the_third_rule_carries_over_is_what_others_carry_over()
    {
        var third = WatchByEars.Of(YearsOfWeeks.Series, new EarsOptions { Rule = EarsRule.C3 }).Result.Periods.TakeLast(YearsOfWeeks.Judged).ToList();
        var second = WatchByEars.Of(YearsOfWeeks.Series, new EarsOptions { Rule = EarsRule.C2 }).Result.Periods.TakeLast(YearsOfWeeks.Judged).ToList();

        for (var week = 0; week < YearsOfWeeks.Judged; week++)
        {
            var spread = (YearsOfWeeks.EarsC2[week] - second[week].Expected) / 3;
            var carried = 2 - ((YearsOfWeeks.EarsC3[week] - third[week].Count) / spread);
            var ours = third[week].Statistic - Math.Max(0, second[week].Statistic - 1);
            // Their limit ends at 0: they then carry over this much or more.
            if (YearsOfWeeks.EarsC3[week] > 0) Assert.Equal(carried, ours, 1e-6);
            else Assert.True(ours >= carried - 1e-6 && third[week].Signal);
        }
    }

    [Fact]
    public void The_third_rule_remembers_two_days()
    {
        var found = WatchByEars.Of(new CountSeries(Day, [4, 5, 3, 4, 5, 3, 4, 4, 4, 7, 7, 4, 4]), new EarsOptions { Rule = EarsRule.C3 });
        var second = WatchByEars.Of(new CountSeries(Day, [4, 5, 3, 4, 5, 3, 4, 4, 4, 7, 7, 4, 4]), new EarsOptions { Rule = EarsRule.C2 });
        var standard = second.Result.Periods.ToDictionary(period => period.Day, period => period.Statistic);

        Assert.Equal(2, found.Result.Periods.Count);
        Assert.Equal(Enumerable.Range(9, 3).Sum(day => Math.Max(0, standard[Day.AddDays(day)] - 1)), found.Result.Periods[0].Statistic, 1e-12);
        Assert.True(found.Result.Periods[0].Signal);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "false-alarms-not-held");
    }

    [Fact]
    public void The_exact_rule_is_a_binomial_tail_by_hand()
    {
        // Seven quiet days with 2 events in all, then 3: of 5 events 3 or more in the last of 8 days, 10 (1/8)^3 (7/8)^2 + 5 (1/8)^4 (7/8) + (1/8)^5.
        var tail = (10 * Math.Pow(1 / 8d, 3) * Math.Pow(7 / 8d, 2)) + (5 * Math.Pow(1 / 8d, 4) * 7 / 8) + Math.Pow(1 / 8d, 5);
        var found = WatchByEars.Of(new CountSeries(Day, [0, 1, 0, 0, 1, 0, 0, 3]), new EarsOptions());

        Assert.Equal(1 / tail, found.Result.Periods[0].Statistic, 1e-9);
        Assert.False(found.Result.Periods[0].Signal);
        Assert.True(WatchByEars.Of(new CountSeries(Day, [0, 1, 0, 0, 1, 0, 0, 4]), new EarsOptions()).Result.Periods[0].Signal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(3)]
    [InlineData(20)]
    public void The_exact_rule_never_raises_more_false_alarms_than_asked(double mean)
    {
        const int Periods = 100_000;
        var drawn = new DrawnCount((long)mean, 1, new(21, 4));
        var found = WatchByEars.Of(new CountSeries(Day, [.. Enumerable.Range(0, Periods).Select(period => drawn.At((ulong)period))]), new EarsOptions());

        Assert.InRange(found.Result.Signals.Count(), 1, (Periods / 100) + (4 * Math.Sqrt(Periods / 100)));
    }

    [Fact]
    public void A_flat_baseline_makes_any_excess_infinitely_far()
    {
        var found = WatchByEars.Of(new CountSeries(Day, [2, 2, 2, 2, 2, 2, 2, 3, 2]), new EarsOptions { Rule = EarsRule.C1 });

        Assert.Equal(double.PositiveInfinity, found.Result.Periods[0].Statistic);
        Assert.Equal(0, found.Result.Periods[1].Statistic);
    }

    [Theory]
    [InlineData(EarsRule.Exact, true)]
    [InlineData(EarsRule.C1, false)]
    [InlineData(EarsRule.C2, false)]
    [InlineData(EarsRule.C3, false)]
    public void Only_the_exact_rule_promises_a_rate_of_false_alarms(EarsRule rule, bool promised) =>
        Assert.Equal(promised, WatchByEars.Of(YearsOfWeeks.Series, new EarsOptions { Rule = rule }).Result.FalseAlarmEvery is not null);
}
