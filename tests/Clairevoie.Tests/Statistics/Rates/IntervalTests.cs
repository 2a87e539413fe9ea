using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(1.999, false)]
    [InlineData(5.001, false)]
    public void Both_ends_belong_to_it(double value, bool held) => Assert.Equal(held, new Interval(2, 5).Holds(value));

    [Fact]
    public void Around_a_value_it_reaches_as_far_to_both_sides() => Assert.Equal(new Interval(7, 13), Interval.Around(10, 3));

    [Fact]
    public void An_interval_of_a_ratio_is_unbounded_where_what_divides_may_be_zero()
    {
        Assert.Null(Fieller.Of(new(3, 1), new(1.96, 1), 0, 1.96));
        Assert.NotNull(Fieller.Of(new(3, 1), new(2, 1), 0, 1.96));
    }

    [Fact]
    public void An_interval_of_a_ratio_holds_what_the_definition_does_not_refuse()
    {
        var found = Fieller.Of(new(3, 0.2), new(4, 0.1), 0.05, 1.96)!.Value;

        Assert.All(new[] { found.Low, found.High }, q =>
            Assert.Equal(1.96 * 1.96, Math.Pow(3 - (q * 4), 2) / (0.2 - (2 * q * 0.05) + (q * q * 0.1)), 1e-9));
        Assert.True(found.Low < 0.75 && 0.75 < found.High);
    }

    [Theory]
    [InlineData(0.95, 1000)]
    [InlineData(0.5, 101)]
    [InlineData(0.9, 7)]
    [InlineData(0.99, 3)]
    [InlineData(0.95, 1)]
    public void The_middle_share_of_a_list_is_that_of_the_list_in_order(double level, int count)
    {
        var chance = new CounterChance(8, (ulong)count);
        double[] values = [.. Enumerable.Range(0, count).Select(at => Math.Floor(40 * chance.Real((ulong)at)))], sorted = [.. values.Order()];
        var tail = (1 - level) / 2;
        int Rank(double share) => Math.Clamp((int)Math.Ceiling(share * count) - 1, 0, count - 1);

        Assert.Equal(new Interval(sorted[Rank(tail)], sorted[Rank(1 - tail)]), Percentiles.Middle([.. values], level));
        Assert.Equal((sorted[Rank(tail)], 0d), (Percentiles.Middles([.. values], [0, 0], level, new Work(2)).First.Low, Percentiles.Middles([.. values], [0, 0], level, Work.Plain).Second.High));
    }

    [Theory]
    [InlineData(1234.56, "1\u202f234,6", "1,234.6")]
    [InlineData(0.04, "0", "0")]
    [InlineData(double.PositiveInfinity, "∞", "∞")]
    [InlineData(double.NegativeInfinity, "-∞", "-∞")]
    public void Numbers_are_written_as_each_language_writes_them(double value, string french, string english) =>
        Assert.Equal((french, english), (Written.French(value), Written.English(value)));
}
