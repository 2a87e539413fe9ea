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
        Assert.All(TimeSteps.Around(asked, MapPeriod.Offered(Today, false), addsUp: true, signedIn: false).Steps, step => Assert.NotEqual(0, step.Quarter));
    }

    [Theory]
    [InlineData("2019-T1..2026-T3")]
    [InlineData("2026-T3..12-mois")]
    [InlineData("..")]
    [InlineData("2026-T3..2026-T2..2026-T1")]
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
        var offered = MapPeriod.Offered(Today, signedIn: true);
        var half = MapPeriod.Chosen("2026-T2..2026-T3", Today, signedIn: true);

        var window = TimeSteps.Around(half, offered, addsUp: false, signedIn: true);
        var added = TimeSteps.Around(half, offered, addsUp: true, signedIn: true);

        Assert.All(window.Steps, step => Assert.Equal(2, step.Quarters.Count));
        Assert.Equal(window.Steps.Count - 1, window.At);
        Assert.Equal(Enumerable.Range(1, 8), added.Steps.Select(step => step.Quarters.Count));
        Assert.Equal(-1, added.At);
    }
}
