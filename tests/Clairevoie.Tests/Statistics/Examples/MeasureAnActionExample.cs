using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Examples;

/// <summary>How another program measures an action: seal, act, count, tell.</summary>
public sealed class MeasureAnActionExample
{
    [Fact]
    public void Seal_a_plan_then_measure_and_say_whether_it_was_kept()
    {
        // Before the action: what will be measured, and its seal, which somebody else keeps.
        var plan = new EvaluationPlan
        {
            Hypothesis = "The scene of Cherry Square falls by a quarter and does not move to the quays.",
            Measure = "reports of a scene, by the day of the fact",
            Target = new(["C-11", "C-12"]),
            Buffer = new(["C-20", "C-21"]),
            Control = new(["C-70", "C-71"]),
            Before = new DaySpan(new(2026, 1, 1), new(2026, 3, 31)),
            After = new DaySpan(new(2026, 4, 10), new(2026, 7, 8)),
            Begins = new DateOnly(2026, 4, 1),
            Options = new DisplacementOptions { Seed = 42 },
        };
        var seal = CanonicalForm.Seal(plan);

        // Afterwards: six counts, and the same areas in earlier quarters.
        var counts = new ActionCounts(new BeforeAfter(300, 150), new BeforeAfter(200, 198), new BeforeAfter(400, 404));
        var past = new PastCounts(target: [290, 310, 305, 296], buffer: [210, 195, 204, 200], control: [395, 410, 402, 398]);
        var done = plan with { Options = plan.Options with { Past = past } };
        var found = SealedEvaluation.Of(new SealedPlan(plan, seal, new DateOnly(2026, 3, 30)), done, counts, new Work(Threads: 2));

        Assert.True(found.Result.Kept);
        Assert.Equal(ActionOutcome.Worked, found.Result.Measured.Outcome);
        Assert.StartsWith("The sealed plan was kept. The action had an effect.", found.Says.English, StringComparison.Ordinal);
        Assert.True(found.Result.Measured.Effects.Total.Interval.Low > 0);
    }
}
