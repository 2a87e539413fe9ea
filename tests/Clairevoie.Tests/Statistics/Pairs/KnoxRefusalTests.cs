using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

public sealed class KnoxRefusalTests
{
    private static readonly KnoxOptions Asked = new() { SpaceEdges = [0, 200], TimeEdges = [0, 7], Seed = 1, Permutations = 99 };

    public static TheoryData<double[]> WrongEdges => [new double[] { 0 }, new double[] { 0, 0 }, new double[] { 200, 100 }, new double[] { -1, 5 }, new double[] { 0, double.NaN }, new double[] { 0, double.PositiveInfinity }];

    [Theory]
    [MemberData(nameof(WrongEdges))]
    public void Edges_that_make_no_band_are_refused_at_birth(double[] edges) =>
        Assert.Equal("space-edges", Assert.Throws<DataRefusedException>(() => Asked with { SpaceEdges = edges }).Code);

    [Fact]
    public void Edges_of_days_that_do_not_grow_are_refused() =>
        Assert.Equal("time-edges", Assert.Throws<DataRefusedException>(() => Asked with { TimeEdges = [0, 7, 7] }).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void No_permutation_or_too_many_are_refused(int permutations) =>
        Assert.Equal("permutations", Assert.Throws<DataRefusedException>(() => Asked with { Permutations = permutations }).Code);

    [Fact]
    public void Edges_changed_after_they_were_given_change_nothing()
    {
        double[] edges = [0, 200];
        var asked = Asked with { SpaceEdges = edges };
        edges[1] = -5;
        Assert.Equal([0, 200], asked.SpaceEdges);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Fewer_than_four_events_are_refused(int events) =>
        Assert.Equal("too-few-events", Refused(Drawn.Of(1, events)));

    [Fact]
    public void A_day_for_every_event_is_asked() =>
        Assert.Equal("lengths-differ", Assert.Throws<DataRefusedException>(() => Knox.Of(Drawn.Of(1, 9).Points, Drawn.Of(1, 8).Dates, Asked)).Code);

    [Fact]
    public void A_date_two_centuries_away_is_refused_as_probably_false()
    {
        var drawn = Drawn.Of(1, 9);
        drawn.Day[4] = -73_000;
        Assert.Equal("span-too-long", Refused(drawn));
    }

    [Fact]
    public void More_pairs_than_memory_should_hold_are_refused_before_they_are_kept()
    {
        var many = PlanePoints.Of(new double[30_000], new double[30_000]);
        var days = Enumerable.Repeat(new DateOnly(2025, 1, 1), 30_000).ToList();
        Assert.Equal("too-many-pairs", Assert.Throws<DataRefusedException>(() => Knox.Of(many, days, Asked)).Code);
    }

    [Fact]
    public void Events_of_one_day_at_one_place_say_nothing_and_the_reader_is_told()
    {
        var finding = Knox.Of(PlanePoints.Of(new double[50], new double[50]), Enumerable.Repeat(new DateOnly(2025, 1, 1), 50).ToList(), Asked);
        var cell = Assert.Single(finding.Result.Cells);
        Assert.Equal((1225, 1225, 0, 1, 1), (cell.Pairs, cell.Expected, cell.Variance, cell.P, cell.CorrectedP));
        Assert.Equal(["one-day", "all-near", "few-permutations"], finding.Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_nothing() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Knox.Of(Drawn.Of(1, 90).Points, Drawn.Of(1, 90).Dates, Asked, new Work(2, null, new CancellationToken(true))));

    private static string Refused(Drawn drawn) =>
        Assert.Throws<DataRefusedException>(() => Knox.Of(drawn.Points, drawn.Dates, Asked)).Code;
}
