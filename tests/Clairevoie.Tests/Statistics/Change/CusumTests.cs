using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Change;

public sealed class CusumTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Theory]
    [InlineData(1, 1.5, 5, 273.65)]
    [InlineData(5, 6, 10, 212.8837)]
    public void The_run_length_is_the_one_that_others_compute(double mean, double reference, double limit, double periods)
    {
        // arlCusum of the R package surveillance 1.20.3, which prints these digits.
        var (first, shares) = new CountLaw(mean, 1).Table();

        Assert.Equal(periods, new Jumps(first, shares, 2, (int)(2 * reference)).Mean((int)(2 * limit)), 0.01);
    }

    [Theory]
    [InlineData(0.5, 1, 365)]
    [InlineData(4, 1, 365)]
    [InlineData(4, 2, 100)]
    [InlineData(60, 1, 1000)]
    public void False_alarms_come_as_rarely_as_asked(double mean, double dispersion, double every)
    {
        const int Periods = 400_000;
        var counts = new DrawnCount((long)mean, dispersion, new(8, 1));
        var drawn = new CountSeries(Day, [.. Enumerable.Range(0, Periods).Select(period => counts.At((ulong)period))]);
        var expected = mean < 1 ? 0.5 : mean;
        var found = WatchByCusum.Of(drawn, new CusumOptions { Expected = expected, Dispersion = dispersion, FalseAlarmEvery = every });

        Assert.True(found.Result.FalseAlarmEvery >= every);
        var alarms = found.Result.Signals.Count();
        Assert.Equal(1, alarms / (Periods / found.Result.FalseAlarmEvery!.Value), 4.5 / Math.Sqrt(alarms));
    }

    [Fact]
    public void A_lasting_rise_is_found_within_days_and_one_loud_day_is_not_enough()
    {
        int[] quiet = [.. Enumerable.Repeat(new[] { 3, 4, 5, 4, 3, 4, 5 }, 8).SelectMany(week => week)];
        var raised = WatchByCusum.Of(new CountSeries(Day, [.. quiet, 7, 8, 7, 8, 7, 8, 7]), new CusumOptions());
        var loud = WatchByCusum.Of(new CountSeries(Day, [.. quiet, 4, 9, 4, 4, 4, 4, 4]), new CusumOptions());

        Assert.Empty(loud.Result.Signals);
        Assert.InRange(raised.Result.Signals.First().Day.DayNumber - Day.DayNumber - 56, 2, 5);
        Assert.Equal(7, raised.Result.Periods.Count);
        Assert.Contains(raised.Caveats, caveat => caveat.Code == "baseline-estimated");
    }

    [Fact]
    public void The_sum_starts_again_after_a_signal()
    {
        var found = WatchByCusum.Of(new CountSeries(Day, [50, 0, 0]), new CusumOptions { Expected = 4 });

        Assert.Equal([true, false, false], found.Result.Periods.Select(period => period.Signal));
        Assert.Equal(0, found.Result.Periods[1].Statistic);
    }

    [Fact]
    public void A_baseline_that_varies_more_than_chance_is_told()
    {
        var wild = Enumerable.Range(0, 56).Select(day => day % 2 == 0 ? 0 : 10);

        Assert.Contains(WatchByCusum.Of(new CountSeries(Day, [.. wild, 5]), new CusumOptions()).Caveats, caveat => caveat.Code == "overdispersed");
    }
}
