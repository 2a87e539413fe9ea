using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>Many events are counted on squares, and the search finds what it finds when all pairs are compared.</summary>
public sealed class BinnedValidationTests
{
    [Theory]
    [InlineData(BandwidthCriterion.Likelihood, 1e-3)]
    [InlineData(BandwidthCriterion.LeastSquares, 1e-2)]
    public void Scores_are_those_of_all_pairs_but_for_what_squares_cost_and_the_best_is_the_same(BandwidthCriterion criterion, double error)
    {
        var points = Ground.Events(2000);
        var options = new BandwidthOptions(150, 4000) { Criterion = criterion };
        var (exact, counted) = (new CrossValidation(points, options, new Work(2)).Scores(), new BinnedValidation(points, options, new Work(2)).Scores());

        Assert.Equal(exact.Select(one => one.Bandwidth), counted.Select(one => one.Bandwidth));
        Assert.All(exact.Zip(counted), pair => Assert.Equal(pair.First.Score, pair.Second.Score, error * Math.Abs(pair.First.Score)));
        Assert.Equal(Best(exact, criterion), Best(counted, criterion));
    }

    [Fact]
    public void The_error_that_is_told_is_larger_than_the_one_that_is_made()
    {
        var points = Ground.Events(2000);
        var options = new BandwidthOptions(150, 4000);
        var (exact, counted) = (new CrossValidation(points, options, new Work(2)).Scores(), new BinnedValidation(points, options, new Work(2)));
        var scores = counted.Scores();
        var best = Array.FindIndex(scores, one => one.Bandwidth == Best(scores, options.Criterion));
        Assert.True(Math.Abs(scores[best].Score - exact[best].Score) < Math.Abs(scores[best].Score - counted.Coarser(scores[best].Bandwidth)));
    }

    [Fact]
    public void An_event_far_from_all_others_does_not_forbid_a_bandwidth()
    {
        var (x, y) = (Ground.Events(500).X.ToArray(), Ground.Events(500).Y.ToArray());
        (x[0], y[0]) = (700_000, 6_846_000);
        var points = PlanePoints.Of(x, y);
        var options = new BandwidthOptions(2000, 4000);
        var (exact, counted) = (new CrossValidation(points, options, Work.Plain).Scores(), new BinnedValidation(points, options, Work.Plain).Scores());
        Assert.All(exact.Zip(counted), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-3 * Math.Abs(pair.First.Score)));
    }

    [Fact]
    public void Sixty_thousand_events_have_a_bandwidth_the_same_on_any_number_of_threads_and_it_is_said_how()
    {
        var points = Ground.Events(60_000);
        var one = BandwidthSearch.Of(points, new(200, 2000));
        var two = BandwidthSearch.Of(points, new(200, 2000), new Work(2));
        Assert.Equal(one.Result.Tried, two.Result.Tried);
        Assert.Equal(one.Result.ScoreError, two.Result.ScoreError);
        Assert.InRange(one.Result.ScoreError, double.Epsilon, 1e-4 * Math.Abs(one.Result.Tried.Max(tried => tried.Score)));
        Assert.Contains(one.Caveats, caveat => caveat.Code == "counted-on-squares");
        Assert.Equal(0, BandwidthSearch.Of(Ground.Events(300), new(200, 2000)).Result.ScoreError);
    }

    private static double Best(BandwidthTried[] tried, BandwidthCriterion criterion) =>
        (criterion == BandwidthCriterion.Likelihood ? tried.MaxBy(one => one.Score) : tried.MinBy(one => one.Score)).Bandwidth;
}
