using Clairevoie.Statistics.Displacement;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>The worked example was computed apart, from the formulas, and its bootstrap with 400,000 Poisson draws; the four others
/// follow the published guide of the Center for Problem-Oriented Policing by hand.</summary>
public sealed class QuotientTests
{
    [Fact]
    public void The_worked_example_has_its_quotient_its_two_parts_and_its_interval()
    {
        var measured = Actions.Measured(Actions.Worked);

        Assert.Equal(0.0421053, measured.Spread.Value, 5e-8);
        Assert.Equal(-0.1842105, measured.Success.Value, 5e-8);
        Assert.Equal(-0.228571, measured.Quotient!.Value, 5e-7);
        Assert.Equal(-3.2052, measured.Quotient.Fieller.Low, 5e-5);
        Assert.Equal(0.6133, measured.Quotient.Fieller.High, 5e-5);
        Assert.Equal(Spread.Displacement, measured.Quotient.Spread);
        Assert.Equal(27.0, measured.Effects.Total.Value, 1e-12);
    }

    [Fact]
    public void The_variances_behind_the_interval_are_those_of_the_formula()
    {
        var measured = Actions.Measured(Actions.Worked);

        Assert.Equal(Math.Sqrt(0.00615559), (measured.Spread.Interval.High - measured.Spread.Value) / 1.959963984540054, 1e-7);
        Assert.Equal(Math.Sqrt(0.00593691), (measured.Success.Interval.High - measured.Success.Value) / 1.959963984540054, 1e-7);
    }

    [Fact]
    public void The_bootstrap_of_the_worked_example_is_the_one_computed_apart()
    {
        var drawn = Actions.Measured(Actions.Worked, new DisplacementOptions { Seed = 7, Draws = 400_000 }).Quotient!.Drawn;

        Assert.Equal(-2.49, drawn.Low, 0.06);
        Assert.Equal(0.67, drawn.High, 0.02);
    }

    [Theory]
    [InlineData(200, 100, 120, 110, 400, 400, 0.10, 110, Spread.Diffusion)]
    [InlineData(200, 100, 120, 160, 400, 400, -0.40, 60, Spread.Displacement)]
    [InlineData(200, 100, 120, 260, 400, 400, -1.40, -40, Spread.FullDisplacement)]
    [InlineData(150, 75, 80, 92, 300, 250, -0.506667, 24.666667, Spread.Displacement)]
    [InlineData(200, 100, 120, 120, 400, 400, 0, 100, Spread.None)]
    [InlineData(200, 140, 220, 120, 400, 400, 1.666667, 160, Spread.LargeDiffusion)]
    public void Other_actions_have_the_quotient_and_the_effect_of_the_guide(long a0, long a1, long b0, long b1, long c0, long c1, double quotient, double total, Spread spread)
    {
        var measured = Actions.Measured(Actions.Counts(a0, a1, b0, b1, c0, c1));

        Assert.Equal(quotient, measured.Quotient!.Value, 5e-7);
        Assert.Equal(total, measured.Effects.Total.Value, 5e-7);
        Assert.Equal(spread, measured.Quotient.Spread);
    }

    [Fact]
    public void Every_interval_holds_its_own_value()
    {
        var measured = Actions.Measured(Actions.Worked);

        Assert.All(
            new[] { measured.Effects.Gross, measured.Effects.Net, measured.Effects.Direct, measured.Effects.Total, measured.Success, measured.Spread },
            one => Assert.True(one.Interval.Holds(one.Value) && one.Interval.Low < one.Interval.High));
        Assert.True(measured.Effects.TotalDrawn.Holds(measured.Effects.Total.Value));
        Assert.Equal(40, measured.Effects.Gross.Value);
        Assert.Equal(35.0, measured.Effects.Direct.Value, 1e-12);
    }

    [Fact]
    public void Counting_more_of_everything_keeps_the_quotient_and_narrows_it()
    {
        var (few, many) = (Actions.Measured(Actions.Worked), Actions.Measured(Actions.Counts(10_000, 6_000, 8_000, 8_400, 20_000, 19_000)));

        Assert.Equal(few.Quotient!.Value, many.Quotient!.Value, 1e-12);
        Assert.True(many.Quotient.Fieller.High - many.Quotient.Fieller.Low < 0.11 * (few.Quotient.Fieller.High - few.Quotient.Fieller.Low));
        Assert.Equal(many.Quotient.Fieller.Low, many.Quotient.Drawn.Low, 0.01);
        Assert.Equal(many.Effects.Total.Interval.High, many.Effects.TotalDrawn.High, 10.0);
    }

    [Fact]
    public void A_target_emptied_by_the_action_is_measured_with_a_caveat()
    {
        var found = MeasureDisplacement.Of(Actions.Counts(30, 0, 25, 24, 60, 60), Actions.Plain, Clairevoie.Statistics.Findings.Work.Plain);

        Assert.Equal(ActionOutcome.Worked, found.Result.Outcome);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "zero-after");
    }
}
