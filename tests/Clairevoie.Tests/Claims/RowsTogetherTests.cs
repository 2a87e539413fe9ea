using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Registers;
using Clairevoie.Statistics.Chance;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>Rows of a file that are each readable and wrong together are named, whichever figure they speak of.</summary>
public sealed class RowsTogetherTests
{
    private static readonly IReadOnlyList<Claim> Published = [.. PublishedFolder.Read(Given.Registers.Places).Claims.Where(claim => claim.Figure.Value is >= 100 and < 1_000_000 && decimal.IsInteger(claim.Figure.Value.Value))];

    [Fact]
    public void Two_swapped_digits_of_any_published_figure_are_named_with_both_rows()
    {
        var tried = 0;
        foreach (var claim in Published)
            if (Swapped((long)claim.Figure.Value!.Value) is { } swapped)
            {
                var fault = Assert.Single(Together(claim, claim with { Id = "X", Figure = claim.Figure with { Value = swapped } }));
                Assert.Equal(("digits-swapped", "value", 3, 2), (fault.Code, fault.Column, fault.Line, (int)fault.With[2]));
                tried++;
            }

        Assert.True(tried > 50, $"only {tried} figures were tried");
    }

    [Fact]
    public void Another_unit_under_the_same_definition_is_named_whatever_the_figure()
    {
        foreach (var claim in Published.Where(claim => claim.Figure.Unit.Dimension == Dimension.Count))
            Assert.Contains(Together(claim, claim with { Id = "X", Figure = claim.Figure with { Unit = UnitReader.Read("€", claim.Figure.Kind) } }), fault => fault is { Code: "units-mixed", Line: 3 });
    }

    [Theory]
    [InlineData("2024-01-01", "2024-06-30", "2024-06-01", "2024-12-31", true)]
    [InlineData("2024-01-01", "2024-06-30", "2024-07-01", "2024-12-31", false)]
    [InlineData("2024-01-01", "2024-12-31", "2024-05-01", "2024-05-31", false)]
    [InlineData("2023-06-01", "2024-05-31", "2024-01-01", "2024-12-31", true)]
    public void Periods_that_share_only_some_days_are_named(string from, string until, string again, string end, bool named)
    {
        var claim = Published.First(one => one.Figure is { Kind: ClaimKind.Flow });
        var faults = Together(claim with { Period = Period(from, until) }, claim with { Id = "X", Period = Period(again, end) });

        Assert.Equal(named, faults.Any(fault => fault is { Code: "periods-overlap", Column: "period_start" }));
    }

    [Fact]
    public void Days_drawn_at_random_overlap_exactly_when_some_but_not_all_are_shared()
    {
        var claim = Published.First(one => one.Figure is { Kind: ClaimKind.Flow });
        for (var seed = 0u; seed < 2_000; seed++)
        {
            var (a, b) = (Span(seed * 2), Span((seed * 2) + 1));
            var faults = Together(claim with { Period = Period(a.From, a.Last) }, claim with { Id = "X", Period = Period(b.From, b.Last) });
            var shared = Enumerable.Range(a.From.DayNumber, a.Last.DayNumber - a.From.DayNumber + 1).Intersect(Enumerable.Range(b.From.DayNumber, b.Last.DayNumber - b.From.DayNumber + 1)).Count();
            var partly = shared > 0 && shared < a.Last.DayNumber - a.From.DayNumber + 1 && shared < b.Last.DayNumber - b.From.DayNumber + 1;
            Assert.Equal(partly, faults.Any(fault => fault.Code == "periods-overlap"));
        }
    }

    [Fact]
    public void A_definition_that_changed_under_the_same_version_is_named()
    {
        foreach (var claim in Published)
            Assert.Contains(Together(claim, claim with { Version = "2", Definition = new($"{claim.Definition.Text}, hors mineurs", claim.Definition.Version) }), fault => fault is { Code: "definition-changed", Line: 3 });
    }

    [Fact]
    public void What_the_house_publishes_is_right_together() =>
        Assert.Empty(RowsTogether.Look([.. PublishedFolder.Read(Given.Registers.Places).Claims.Index().Select(row => (row.Item, row.Index + 2))]));

    private static IReadOnlyList<Hall.Files.FileFault> Together(params Claim[] claims) => RowsTogether.Look([.. claims.Index().Select(row => (row.Item, row.Index + 2))]);

    private static long? Swapped(long value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        for (var at = 1; at < digits.Length - 1; at++)
            if (digits[at] != digits[at + 1])
            {
                (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
                return long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
            }

        return null;
    }

    private static (DateOnly From, DateOnly Last) Span(uint seed)
    {
        var drawn = new CounterChance(20261122, 7);
        var from = new DateOnly(2024, 1, 1).AddDays((int)(drawn.Real(seed * 2) * 60));
        return (from, from.AddDays((int)(drawn.Real((seed * 2) + 1) * 60)));
    }

    private static ClaimPeriod Period(DateOnly from, DateOnly last) => Period(from.ToString("yyyy-MM-dd", null), last.ToString("yyyy-MM-dd", null));

    private static ClaimPeriod Period(string from, string until) => new(Day(from), Day(until), Basis.Stated);

    private static PartialDate? Day(string text) => PartialDate.TryRead(text, out var date) ? date : null;
}
