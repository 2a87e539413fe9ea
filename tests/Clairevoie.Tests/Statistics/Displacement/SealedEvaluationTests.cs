using System.Security.Cryptography;
using System.Text;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class SealedEvaluationTests
{
    private static readonly EvaluationPlan Plan = new()
    {
        Hypothesis = "La scène de la place aux Cerises baisse d'un quart sans aller sur les quais.",
        Measure = "signalements de scène, au jour du fait",
        Target = new(["C-12", "C-11"]),
        Buffer = new(["C-20", "C-21", "C-22"]),
        Control = new(["C-70", "C-71"]),
        Before = new(new(2026, 1, 1), new(2026, 3, 31)),
        After = new(new(2026, 4, 10), new(2026, 7, 8)),
        Begins = new(2026, 4, 1),
        Options = new() { Seed = 42 },
    };

    private static SealedPlan Sealed => new(Plan, CanonicalForm.Seal(Plan), new(2026, 3, 30));

    [Fact]
    public void A_plan_whose_dates_lengths_or_areas_contradict_each_other_is_refused()
    {
        Assert.Equal("plan-dates", Refused(Plan with { Begins = new(2026, 3, 31) }));
        Assert.Equal("plan-dates", Refused(Plan with { Begins = new(2026, 4, 11) }));
        Assert.Equal("plan-lengths", Refused(Plan with { After = new(new(2026, 4, 10), new(2026, 6, 8)) }));
        Assert.Equal("plan-areas", Refused(Plan with { Control = new(["C-70", "C-20"]) }));
        Assert.Equal("plan-area-empty", Assert.Throws<DataRefusedException>(() => new PlannedArea(["C-1", " "])).Code);
        Assert.Equal("plan-hypothesis", Assert.Throws<DataRefusedException>(() => Plan with { Hypothesis = " " }).Code);
    }

    [Fact]
    public void The_canonical_form_is_one_text_that_anybody_can_hash()
    {
        var text = CanonicalForm.Of(Plan);

        Assert.StartsWith("""{"after_first":"2026-04-10","after_last":"2026-07-08","before_first":"2026-01-01","before_last":"2026-03-31","begins":"2026-04-01","buffer":["C-20","C-21","C-22"],""", text, StringComparison.Ordinal);
        Assert.EndsWith(""""smallest_count":5,"target":["C-11","C-12"]}"""", text, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), CanonicalForm.Seal(Plan));
    }

    [Fact]
    public void The_same_plan_written_otherwise_has_the_same_seal()
    {
        var decomposed = Plan with { Measure = Plan.Measure.Normalize(NormalizationForm.FormD) + "  ", Target = new(["C-11", "C-12", "C-11"]) };

        Assert.Equal(CanonicalForm.Seal(Plan), CanonicalForm.Seal(decomposed));
        Assert.NotEqual(CanonicalForm.Seal(Plan), CanonicalForm.Seal(Plan with { Hypothesis = "Elle monte." }));
        Assert.NotEqual(CanonicalForm.Seal(Plan), CanonicalForm.Seal(Plan with { Options = new() { Seed = 43 } }));
    }

    [Fact]
    public void Quotation_marks_and_line_ends_stay_json()
    {
        var text = CanonicalForm.Of(Plan with { Hypothesis = "Dit « \"non\" » \\ \n à tout" });

        using var read = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal("Dit « \"non\" » \\ \n à tout", read.RootElement.GetProperty("hypothesis").GetString());
    }

    [Fact]
    public void A_plan_that_was_kept_is_said_to_be_kept()
    {
        var found = SealedEvaluation.Of(Sealed, Plan, Actions.Counts(300, 150, 200, 198, 400, 404), Work.Plain);

        Assert.True(found.Result.Kept);
        Assert.Empty(found.Result.Departures);
        Assert.Equal(ActionOutcome.Worked, found.Result.Measured.Outcome);
        Assert.StartsWith("Le plan scellé a été suivi.", found.Says.French, StringComparison.Ordinal);
        Assert.Equal(new DaySpan(new(2026, 1, 1), new(2026, 7, 8)), found.Span);
    }

    [Fact]
    public void Every_departure_is_named()
    {
        var done = Plan with { Target = new(["C-11"]), Measure = "interpellations", After = new(new(2026, 4, 11), new(2026, 7, 9)), Options = new() { Seed = 42, Level = 0.9 } };
        var found = SealedEvaluation.Of(Sealed, done, Actions.Worked, Work.Plain);

        Assert.False(found.Result.Kept);
        Assert.Equal(["departed-measure", "departed-target", "departed-after", "departed-options"], found.Result.Departures.Select(one => one.Code));
        Assert.Contains("exploration", found.Says.French, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, Func<EvaluationPlan>> Departures => new()
    {
        { "l'hypothèse", "the hypothesis", () => Plan with { Hypothesis = "Elle monte." } },
        { "ce qui est compté", "what is counted", () => Plan with { Measure = "interpellations" } },
        { "la cible", "the target", () => Plan with { Target = new(["C-11"]) } },
        { "la couronne", "the buffer", () => Plan with { Buffer = new(["C-20"]) } },
        { "le témoin", "the control", () => Plan with { Control = new(["C-70"]) } },
        { "les jours avant", "the days before", () => Plan with { Before = new(new(2025, 12, 31), new(2026, 3, 30)) } },
        { "les jours après", "the days after", () => Plan with { After = new(new(2026, 4, 11), new(2026, 7, 9)) } },
        { "le jour de l'action", "the day of the action", () => Plan with { Begins = new(2026, 4, 2) } },
        { "le calcul (niveau, tirages, graine)", "the computation (level, draws, seed)", () => Plan with { Options = new() { Seed = 43 } } },
    };

    [Theory]
    [MemberData(nameof(Departures))]
    public void Each_departure_is_said_in_both_languages(string french, string english, Func<EvaluationPlan> done)
    {
        var departure = SealedEvaluation.Of(Sealed, done(), Actions.Worked, Work.Plain).Result.Departures.Single();

        Assert.Equal(($"Ce n'est pas ce qui était prévu : {french}.", $"This is not what was planned: {english}."), (departure.Says.French, departure.Says.English));
    }

    [Fact]
    public void A_plan_rewritten_after_the_fact_or_sealed_too_late_is_found_out()
    {
        var rewritten = Plan with { Hypothesis = "Elle monte." };

        Assert.Equal(["plan-changed"], SealedEvaluation.Of(Sealed with { Plan = rewritten }, rewritten, Actions.Worked, Work.Plain).Result.Departures.Select(one => one.Code));
        Assert.Equal(["sealed-too-late"], SealedEvaluation.Of(Sealed with { On = Plan.Begins }, Plan, Actions.Worked, Work.Plain).Result.Departures.Select(one => one.Code));
    }

    [Fact]
    public void A_past_brought_afterwards_is_no_departure()
    {
        var withPast = Plan with { Options = Plan.Options with { Past = new PastCounts([300, 290, 310, 305], [200, 190, 210, 205], [400, 410, 390, 400]) } };

        Assert.True(SealedEvaluation.Of(Sealed, withPast, Actions.Counts(300, 150, 200, 198, 400, 404), Work.Plain).Result.Kept);
    }

    private static string Refused(EvaluationPlan plan) => Assert.Throws<DataRefusedException>(() => CanonicalForm.Seal(plan)).Code;
}
