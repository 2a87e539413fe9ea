using Clairevoie.Statistics.Change;
using Xunit;

namespace Clairevoie.Tests.Statistics.Change;

public sealed class FarringtonTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void The_limits_are_those_that_others_compute(int years)
    {
        var found = WatchByFarrington.Of(YearsOfWeeks.Series, new FarringtonOptions { Years = years, Judged = YearsOfWeeks.Judged }).Result.Periods;
        var upper = years == 3 ? YearsOfWeeks.FarringtonThreeYears : YearsOfWeeks.FarringtonFiveYears;

        Assert.Equal(YearsOfWeeks.Judged, found.Count);
        Assert.All(found.Zip(upper), pair =>
        {
            Assert.Equal(pair.First.Count > pair.Second, pair.First.Signal);
            // Their fit stops when the deviance moves by less than 1e-8 of itself; ours goes on.
            Assert.Equal(1, (pair.First.Expected + ((pair.First.Count - pair.First.Expected) / pair.First.Statistic)) / pair.Second, 3e-5);
        });
    }

    [Fact]
    public void One_limit_is_that_of_a_fit_that_goes_on_to_the_end()
    {
        // The same regression in R 4.2 with glm.control(epsilon = 1e-14).
        var first = WatchByFarrington.Of(YearsOfWeeks.Series, new FarringtonOptions { Years = 3, Judged = YearsOfWeeks.Judged }).Result.Periods[0];

        Assert.Equal(27.4869550997, first.Expected + ((first.Count - first.Expected) / first.Statistic), 1e-7);
    }

    [Fact]
    public void The_planted_outbreak_is_found()
    {
        var found = WatchByFarrington.Of(YearsOfWeeks.Series, new FarringtonOptions { Judged = YearsOfWeeks.Judged });

        Assert.Contains(found.Result.Signals, period => period.Count == 60);
        Assert.Null(found.Result.FalseAlarmEvery);
    }

    [Fact]
    public void Past_outbreaks_weigh_less_than_ordinary_weeks()
    {
        double[] times = [.. Enumerable.Range(0, 15).Select(at => (double)at)];
        var calm = Enumerable.Repeat(10, 15).ToArray();
        var even = Enumerable.Repeat(1d, 15).ToArray();
        calm[7] = 60;

        Assert.Equal(Enumerable.Sum(calm) / 15d, QuasiPoisson.Fit(times, calm, even, trend: false)!.Mean(7), 1e-9);
        Assert.True(QuasiPoisson.Fit(times, calm, even, trend: false)!.Dispersion > 10);
    }

    [Fact]
    public void Years_in_which_nothing_happened_expect_nothing_and_signal_nothing()
    {
        var counts = new int[300];
        counts[^1] = 9;
        var found = WatchByFarrington.Of(new CountSeries(new DateOnly(2020, 1, 6), counts, 7), new FarringtonOptions());

        Assert.Equal(0, found.Result.Periods[0].Expected);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "few-expected");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Too_few_years_to_see_a_trend_are_said(int years, bool said) =>
        Assert.Equal(said, WatchByFarrington.Of(YearsOfWeeks.Series, new FarringtonOptions { Years = years }).Caveats.Any(caveat => caveat.Code == "no-trend"));
}
