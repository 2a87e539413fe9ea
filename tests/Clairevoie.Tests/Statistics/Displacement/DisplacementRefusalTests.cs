using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class DisplacementRefusalTests
{
    [Fact]
    public void Too_few_events_are_refused_and_the_refusal_says_where()
    {
        var refused = Assert.Throws<DataRefusedException>(() => Actions.Measured(Actions.Counts(100, 60, 4, 84, 200, 0)));

        Assert.Equal("counts-too-small", refused.Code);
        Assert.Contains("the buffer before has 4", refused.Says.English, StringComparison.Ordinal);
        Assert.Contains("the control after has 0", refused.Says.English, StringComparison.Ordinal);
        Assert.Contains("la couronne avant en a 4", refused.Says.French, StringComparison.Ordinal);
        Assert.DoesNotContain("the target", refused.Says.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 100, 200, 200)]
    [InlineData(100, 120, 200, 200)]
    [InlineData(100, 90, 200, 100)]
    public void A_target_that_did_not_fall_more_than_its_control_has_no_quotient(long a0, long a1, long c0, long c1)
    {
        var measured = Actions.Measured(Actions.Counts(a0, a1, 80, 84, c0, c1));

        Assert.Null(measured.Quotient);
        Assert.Equal("success-not-negative", measured.Refused?.Code);
        Assert.True(measured.Success.Value >= 0);
    }

    [Fact]
    public void A_fall_that_chance_could_make_has_no_quotient_either()
    {
        var measured = Actions.Measured(Actions.Counts(20, 15, 18, 19, 40, 41));

        Assert.True(measured.Success.Value < 0);
        Assert.Null(measured.Quotient);
        Assert.Equal("no-measurable-direct-effect", measured.Refused?.Code);
        Assert.Equal(ActionOutcome.NotMeasurable, measured.Outcome);
    }

    [Theory]
    [InlineData(-1, "negative-count")]
    [InlineData(BeforeAfter.Most + 1L, "count-too-large")]
    public void A_count_that_is_none_is_refused(long count, string code) =>
        Assert.Equal(code, Assert.Throws<DataRefusedException>(() => new BeforeAfter(count, 1)).Code);

    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_level_that_is_none_is_refused(double level) =>
        Assert.Equal("level", Assert.Throws<DataRefusedException>(() => new DisplacementOptions { Seed = 1, Level = level }).Code);

    [Fact]
    public void Too_few_draws_or_no_smallest_count_are_refused()
    {
        Assert.Equal("draws", Assert.Throws<DataRefusedException>(() => new DisplacementOptions { Seed = 1, Draws = 999 }).Code);
        Assert.Equal("smallest-count", Assert.Throws<DataRefusedException>(() => new DisplacementOptions { Seed = 1, SmallestCount = 0 }).Code);
    }

    [Fact]
    public void A_past_that_says_nothing_is_refused()
    {
        Assert.Equal("past-too-short", Assert.Throws<DataRefusedException>(() => new PastCounts([1, 2, 3], [1, 2, 3], [1, 2, 3])).Code);
        Assert.Equal("past-too-short", Assert.Throws<DataRefusedException>(() => new PastCounts([1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3])).Code);
        Assert.Equal("past-too-short", Assert.Throws<DataRefusedException>(() => new PastCounts([1, 0, 0, 0], [1, 0, 0, 0], [2, 0, 0, 0])).Code);
        Assert.Equal("past-empty", Assert.Throws<DataRefusedException>(() => new PastCounts([0, 0, 0, 0], [1, 2, 3, 4], [1, 2, 3, 4])).Code);
        Assert.Equal("negative-count", Assert.Throws<DataRefusedException>(() => new PastCounts([1, -1, 0, 0], [1, 2, 3, 4], [1, 2, 3, 4])).Code);
    }

    [Fact]
    public void A_run_that_was_stopped_gives_nothing() =>
        Assert.ThrowsAny<OperationCanceledException>(() => MeasureDisplacement.Of(Actions.Worked, Actions.Plain, new Work(Stop: new CancellationToken(canceled: true))));
}
