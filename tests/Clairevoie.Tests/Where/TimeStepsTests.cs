using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class TimeStepsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void The_public_is_given_no_span_that_would_let_one_quarter_be_found_by_subtraction()
    {
        var asked = MapPeriod.Chosen("2025-T4..2026-T3", Today, signedIn: false);

        Assert.Equal("2026-T3", asked.Key);
        Assert.Null(MapPeriod.OfDays(new(2025, 10, 1), new(2026, 10, 1), Today, signedIn: false));
        Assert.All(TimeSteps.Around(asked, Today, addsUp: true, signedIn: false).Steps, step => Assert.NotEqual(0, step.Quarter));
    }

    [Theory]
    [InlineData("2019-T1..2026-T3")]
    [InlineData("2026-T3..12-mois")]
    [InlineData("..")]
    [InlineData("2026-T3..2026-T2..2026-T1")]
    [InlineData("2026-T3..2026-09")]
    [InlineData("2026-11")]
    [InlineData("2026-11-22")]
    [InlineData("2026-S48")]
    [InlineData("2024-09")]
    [InlineData("2026-13")]
    [InlineData("2026-S54")]
    [InlineData("2026-02-30")]
    [InlineData("0000-S00")]
    public void A_span_that_is_not_of_offered_quarters_is_none(string key) =>
        Assert.Equal("12-mois", MapPeriod.Chosen(key, Today, signedIn: true).Key);

    [Theory]
    [InlineData("2025-T4..2026-T3")]
    [InlineData("2026-T3..2025-T4")]
    public void A_span_goes_from_the_earlier_quarter_to_the_later_whichever_is_said_first(string key)
    {
        var span = MapPeriod.Chosen(key, Today, signedIn: true);

        Assert.Equal(("2025-T4..2026-T3", new DateOnly(2025, 10, 1), new DateOnly(2026, 10, 1), 4), (span.Key, span.From, span.Until, span.Quarters.Count));
        Assert.Equal(span, MapPeriod.OfDays(span.From, span.Until, Today, signedIn: true));
        Assert.Equal(0, span.Quarter);
    }

    [Fact]
    public void A_window_moves_with_its_width_and_what_adds_up_begins_with_the_oldest_quarter()
    {
        var half = MapPeriod.Chosen("2026-T2..2026-T3", Today, signedIn: true);

        var window = TimeSteps.Around(half, Today, addsUp: false, signedIn: true);
        var added = TimeSteps.Around(half, Today, addsUp: true, signedIn: true);

        Assert.All(window.Steps, step => Assert.Equal(2, step.Quarters.Count));
        Assert.Equal(window.Steps.Count - 1, window.At);
        Assert.Equal(Enumerable.Range(1, 8), added.Steps.Select(step => step.Quarters.Count));
        Assert.Equal(-1, added.At);
    }

    [Theory]
    [InlineData("2026-10", "2026-10-01", "2026-11-01")]
    [InlineData("2026-S47", "2026-11-16", "2026-11-23", false)]
    [InlineData("2026-S46", "2026-11-09", "2026-11-16")]
    [InlineData("2026-S01", "2025-12-29", "2026-01-05")]
    [InlineData("2026-11-21", "2026-11-21", "2026-11-22")]
    [InlineData("2026-09..2026-07", "2026-07-01", "2026-10-01")]
    public void A_month_a_week_or_a_day_is_given_once_it_is_over_and_to_those_signed_in_alone(string key, string from, string until, bool over = true)
    {
        var given = MapPeriod.Chosen(key, Today, signedIn: true);

        Assert.Equal(over ? (Day(from), Day(until)) : (new(2025, 11, 23), new(2026, 11, 23)), (given.From, given.Until));
        Assert.Equal("2026-T3", MapPeriod.Chosen(key, Today, signedIn: false).Key);
    }

    [Theory]
    [InlineData("2026-09", 25, "2024-10", "2026-10", null, null)]
    [InlineData("2026-S36", 13, "2026-S28", "2026-S40", "2026-S27", "2026-S41")]
    [InlineData("2026-11-03", 21, "2026-11-01", "2026-11-21", "2026-10-31", null)]
    public void Steps_stand_around_what_is_shown_and_lead_on_at_both_ends(string key, int count, string first, string last, string? earlier, string? later)
    {
        var steps = TimeSteps.Around(MapPeriod.Chosen(key, Today, signedIn: true), Today, addsUp: false, signedIn: true);

        Assert.Equal((count, first, last, earlier, later), (steps.Steps.Count, steps.Steps[0].Key, steps.Steps[^1].Key, steps.Earlier?.Key, steps.Later?.Key));
        Assert.Equal(key, steps.Steps[steps.At].Key);
    }

    [Fact]
    public void Every_step_is_read_back_from_its_key_and_steps_follow_each_other_without_a_gap()
    {
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            var steps = Enumerable.Range(0, 800).Select(rank => unit.Step(unit.Later(unit.First(new(2024, 2, 29)), rank))).ToList();
            Assert.All(steps, step => Assert.Equal(step, TimeUnits.Read(step.Key)));
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.Until, pair.Second.From));
            Assert.All(steps, step => Assert.Equal(step.From, step.Before.Until));
        }
    }

    [Fact]
    public void As_long_a_time_before_a_span_ends_where_the_span_begins()
    {
        var span = MapPeriod.Chosen("2026-04..2026-09", Today, signedIn: true);

        Assert.Equal((new DateOnly(2025, 10, 1), span.From), (span.Before.From, span.Before.Until));
    }

    [Theory]
    [InlineData(LayerTime.Quarters, Role.Coordinator, "2026-T3")]
    [InlineData(LayerTime.Periods, Role.Landlord, "2026-10")]
    [InlineData(LayerTime.Periods, Role.Coordinator, "2026-11-03")]
    [InlineData(LayerTime.Days, Role.Landlord, "2026-11-03")]
    public void A_layer_is_shown_by_no_shorter_steps_than_it_is_told(LayerTime time, Role role, string told)
    {
        var viewer = Viewer.Public with { Role = role };
        var layer = new Layer("x", () => "", Subject.NuisanceReport, Sight.Blurred, LayerShape.Area, [], (_, _) => AsyncEnumerable.Empty<LayerFeature>()) { Time = time };

        Assert.Equal(told, SeenOnMap.OfLayer(layer, viewer, MapPeriod.Chosen("2026-11-03", Today, signedIn: true), Today).Key);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
