using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>What applies to a run is said, and nothing that does not.</summary>
public sealed class DisplacementCaveatTests
{
    private static readonly PastCounts Calm = new([100, 100, 100, 100], [80, 80, 80, 80], [200, 200, 200, 200]);

    [Fact]
    public void A_plain_action_with_a_calm_past_has_nothing_to_say() =>
        Assert.Empty(Codes(Actions.Counts(300, 100, 240, 100, 400, 400), new([300, 300, 300, 300], [240, 240, 240, 240], [400, 400, 400, 400])));

    [Fact]
    public void Without_a_past_it_is_said() => Assert.Equal(["no-past"], Codes(Actions.Counts(300, 100, 240, 100, 400, 400), null));

    [Theory]
    [InlineData(0, 84, true)]
    [InlineData(60, 0, true)]
    [InlineData(1, 1, false)]
    public void An_area_without_events_after_is_said(long a1, long b1, bool said) =>
        Assert.Equal(said, Codes(Actions.Counts(100, a1, 80, b1, 200, 190), Calm).Contains("zero-after"));

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void A_control_more_than_twice_as_large_is_said(long control, bool said)
    {
        Assert.Equal(said, Codes(Actions.Counts(100, 60, 80, 84, control, 190), Calm).Contains("control-much-larger"));
        Assert.Equal(said, Codes(Actions.Counts(80, 60, 100, 84, control, 190), Calm).Contains("control-much-larger"));
        Assert.DoesNotContain("control-much-larger", Codes(Actions.Counts(100, 60, 80, 84, control, 190) with { BufferControl = new(90, 90) }, Calm));
    }

    // Every column of the past holds four times its row's share, and its deviations are d, -d, d, -d against another d: chi-squared 8 d² / 100 over 6.
    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Counts_that_vary_half_as_much_again_as_chance_are_said_with_how_much(long d, bool said)
    {
        var past = new PastCounts([100 + d, 100 - d, 100 + d, 100 - d], [100 - d, 100 + d, 100 - d, 100 + d], [200, 200, 200, 200]);
        var found = MeasureDisplacement.Of(Actions.Worked, Actions.Plain with { Past = past }, Work.Plain);

        Assert.Equal(8 * d * d / 600d, found.Result.Dispersion, 1e-9);
        Assert.Equal(said, found.Caveats.Any(one => one.Code == "overdispersed"));
        if (said)
            Assert.Equal(("Les faits varient 1,6 fois plus que le hasard : les intervalles en tiennent compte.", "Counts vary 1.6 times more than chance: the intervals allow for it."), (found.Caveats.Single(one => one.Code == "overdispersed").Says.French, found.Caveats.Single(one => one.Code == "overdispersed").Says.English));
    }

    [Fact]
    public void A_quotient_whose_interval_goes_both_ways_says_nothing_alone()
    {
        Assert.Contains("quotient-either-way", Codes(Actions.Counts(300, 100, 240, 230, 400, 400), Calm));
        Assert.DoesNotContain("quotient-either-way", Codes(Actions.Counts(300, 100, 240, 100, 400, 400), Calm));
        Assert.DoesNotContain("quotient-either-way", Codes(Actions.Counts(300, 100, 240, 400, 400, 400), Calm));
        Assert.DoesNotContain("quotient-either-way", Codes(Actions.Counts(20, 15, 18, 19, 40, 41), Calm));
    }

    [Theory]
    [InlineData(5, 60, 5, 84, 5, 5)]
    [InlineData(100, 0, 80, 0, 200, 190)]
    public void Five_events_are_enough_and_after_the_action_none_is_asked(long a0, long a1, long b0, long b1, long c0, long c1) =>
        Assert.NotNull(Actions.Measured(Actions.Counts(a0, a1, b0, b1, c0, c1)));

    [Theory]
    [InlineData(4, 80, 200, 190, "la cible avant en a 4", "the target before has 4")]
    [InlineData(100, 4, 200, 190, "la couronne avant en a 4", "the buffer before has 4")]
    [InlineData(100, 80, 4, 190, "le témoin avant en a 4", "the control before has 4")]
    [InlineData(100, 80, 200, 4, "le témoin après en a 4", "the control after has 4")]
    public void Each_count_that_is_too_small_is_named(long a0, long b0, long c0, long c1, string french, string english)
    {
        var says = Assert.Throws<DataRefusedException>(() => Actions.Measured(Actions.Counts(a0, 60, b0, 84, c0, c1))).Says;

        Assert.Contains($": {french} ; il en faut au moins 5.", says.French, StringComparison.Ordinal);
        Assert.Contains($": {english}; at least 5 are needed.", says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_is_taken_up_to_its_bounds()
    {
        var most = new BeforeAfter(BeforeAfter.Most, 0);

        Assert.Equal((BeforeAfter.Most, 0L, (long)BeforeAfter.Most), (most.Before, most.After, most.Both));
        Assert.Equal(7, new BeforeAfter(3, 4).Both);
        Assert.Equal("count-too-large", Assert.Throws<DataRefusedException>(() => new BeforeAfter(0, BeforeAfter.Most + 1L)).Code);
        Assert.Equal("negative-count", Assert.Throws<DataRefusedException>(() => new BeforeAfter(0, -1)).Code);
    }

    private static IEnumerable<string> Codes(ActionCounts counts, PastCounts? past) =>
        MeasureDisplacement.Of(counts, Actions.Plain with { Past = past }, Work.Plain).Caveats.Select(one => one.Code);
}
