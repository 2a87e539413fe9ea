using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>Which word the intervals carry, and how it is said.</summary>
public sealed class OutcomeTests
{
    private static readonly PastCounts Calm = new([10, 10, 10, 10], [10, 10, 10, 10], [20, 20, 20, 20]);

    [Theory]
    [InlineData(0.1, 9, 0.1, 9, false, ActionOutcome.Worked)]
    [InlineData(0.1, 9, 0.1, 9, true, ActionOutcome.FellFromPeak)]
    [InlineData(0, 9, 0.1, 9, false, ActionOutcome.FellInTargetOnly)]
    [InlineData(0.1, 9, 0, 9, false, ActionOutcome.FellInTargetOnly)]
    [InlineData(-9, -0.1, -9, -0.1, false, ActionOutcome.Worse)]
    [InlineData(-9, -0.1, -9, -0.1, true, ActionOutcome.Worse)]
    [InlineData(-9, 0, -9, -0.1, false, ActionOutcome.FellInTargetOnly)]
    [InlineData(-9, -0.1, -9, 0, false, ActionOutcome.FellInTargetOnly)]
    public void Both_intervals_of_the_total_must_say_it(double low, double high, double drawnLow, double drawnHigh, bool peak, ActionOutcome outcome) =>
        Assert.Equal(outcome, Outcomes.Read(Around(-2, -0.1), Around(-1, 1), Total(new(low, high), new(drawnLow, drawnHigh)), peak));

    [Theory]
    [InlineData(-0.1, 0.1, ActionOutcome.Moved)]
    [InlineData(-0.1, 0, ActionOutcome.FellInTargetOnly)]
    [InlineData(0, 0.1, ActionOutcome.NotMeasurable)]
    [InlineData(0.1, -3, ActionOutcome.NotMeasurable)]
    public void Without_a_total_the_target_must_have_fallen_and_the_buffer_risen_to_have_moved(double success, double spread, ActionOutcome outcome) =>
        Assert.Equal(outcome, Outcomes.Read(Around(-2, success), Around(spread, 5), Total(new(-1, 1), new(-1, 1)), false));

    // Expected 30 x 40 / 120 = 10, variance 10 + 100 (1/30 + 1/40 + 1/120), threshold 1.645 errors: 6.716 above.
    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void A_target_above_its_past_share_by_more_than_chance_is_at_a_peak(long before, bool peak) =>
        Assert.Equal(peak, Peak.Of(Actions.Counts(before, 1, 10, 10, 20, 20), Calm));

    [Fact]
    public void The_dispersion_of_a_past_is_its_chi_squared_over_its_freedom()
    {
        // Every column holds 100: expected 25, 25 and 50. Deviations 15, 5, 5, 15 twice: 1000 / 25 over (3-1)(4-1).
        var past = new PastCounts([10, 20, 30, 40], [40, 30, 20, 10], [50, 50, 50, 50]);
        Assert.Equal((6, 40d / 6), (past.Freedom, past.Dispersion));
        // A period in which nothing was seen says nothing.
        var gap = new PastCounts([10, 20, 0, 30, 40], [40, 30, 0, 20, 10], [50, 50, 0, 50, 50]);
        Assert.Equal((6, 40d / 6), (gap.Freedom, gap.Dispersion));
        Assert.Equal((6, 1d), (Calm.Freedom, Calm.Dispersion));
        Assert.Equal((2, 1d), (new PastCounts([5, 6, 0, 0], [5, 6, 0, 0], [5, 6, 0, 0]).Freedom, Calm.Dispersion));
    }

    [Theory]
    [InlineData(300, 150, 200, 198, 400, 404, "L'action a eu un effet. Cible", "The action had an effect. Target")]
    [InlineData(100, 60, 80, 84, 200, 190, "La cible a baissé, mais l'effet sur l'ensemble ne se mesure pas. Cible", "The target fell, but no effect on the whole can be measured. Target")]
    [InlineData(300, 150, 200, 320, 400, 400, "La cible a baissé et la couronne a monté : cela s'est déplacé. Cible", "The target fell and the buffer rose: it moved. Target")]
    [InlineData(100, 200, 80, 160, 400, 400, "Il y a eu plus de faits que sans l'action. Cible", "There were more events than without the action. Target")]
    [InlineData(20, 15, 18, 19, 40, 41, "Aucun effet ne se distingue du hasard. Cible", "No effect can be told from chance. Target")]
    public void Each_outcome_begins_with_its_own_words(long a0, long a1, long b0, long b1, long c0, long c1, string french, string english)
    {
        var says = MeasureDisplacement.Of(Actions.Counts(a0, a1, b0, b1, c0, c1), Actions.Plain, Work.Plain).Says;

        Assert.StartsWith(french, says.French, StringComparison.Ordinal);
        Assert.StartsWith(english, says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_events_spared_are_told_with_their_interval_in_both_languages()
    {
        var found = MeasureDisplacement.Of(Actions.Worked, Actions.Plain, Work.Plain);
        var (low, high) = (found.Result.Effects.Total.Interval.Low, found.Result.Effects.Total.Interval.High);

        Assert.EndsWith(FormattableString.Invariant($"Target and buffer together: 27 events spared ({low:0.0} to {high:0.0})."), found.Says.English, StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($"Cible et couronne ensemble : 27 faits évités (de {low:0.0} à {high:0.0}).").Replace('.', ',')[..^1] + ".", found.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fall_from_a_peak_concludes_nothing_and_says_so()
    {
        var found = MeasureDisplacement.Of(Actions.Counts(60, 10, 10, 9, 20, 20), Actions.Plain with { Past = Calm }, Work.Plain);

        Assert.Equal(ActionOutcome.FellFromPeak, found.Result.Outcome);
        Assert.StartsWith("The fall starts from a peak", found.Says.English, StringComparison.Ordinal);
        Assert.StartsWith("La baisse part d'un pic", found.Says.French, StringComparison.Ordinal);
        Assert.Contains(found.Caveats, one => one.Code == "regression-to-the-mean");
    }

    private static Measured Around(double low, double high) => new((low + high) / 2, new(low, high));

    private static NetEffects Total(Interval total, Interval drawn) => new(default, default, default, new(1, total), drawn);
}
