using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What replicates say of what was seen: rank, Gumbel, recurrence, early stop, earlier looks.</summary>
public sealed class ScanSignificanceTests
{
    private static readonly ScanCases Quiet = Scene.Cases(Scene.Sites(11, 30), 11, 150);

    [Theory]
    [InlineData(10, 0.1)]
    [InlineData(9, 0.2)]
    [InlineData(1, 1)]
    public void P_is_the_rank_among_all_the_observed_one_included(double observed, double p) =>
        Assert.Equal(p, Of([1, 2, 3, 4, 5, 6, 7, 8, 9], Scene.Asked with { Replications = 9 }).P(observed), 1e-12);

    [Fact]
    public void A_rounding_is_no_difference() => Assert.Equal(0.2, Of([1, 2, 3, 4, 5, 6, 7, 8, 9], Scene.Asked with { Replications = 9 }).P(9 + 1e-10), 1e-12);

    // Mean 5, population variance 20/3: scale sqrt(40)/pi, mode 5 - 0.5772156649 scale.
    [Fact]
    public void Gumbel_has_the_mean_and_the_variance_of_the_maxima() =>
        Assert.Equal(0.04730597461691235, Of([1, 2, 3, 4, 5, 6, 7, 8, 9], Scene.Asked).Gumbel(9.9318), 1e-12);

    [Fact]
    public void Gumbel_never_says_less_than_it_can_know() => Assert.Equal(1e-17, Of([1, 2, 3], Scene.Asked).Gumbel(500));

    [Fact]
    public void Chance_does_as_much_once_in_days_over_p()
    {
        Assert.Equal(1000, Of([1], Scene.Asked).Recurrence(0.001), 1e-9);
        Assert.Equal(7000, Of([1], Scene.Asked with { DaysBetweenLooks = 7 }).Recurrence(0.001), 1e-9);
    }

    [Fact]
    public void What_is_not_repeated_does_not_recur() => Assert.True(double.IsNaN(Of([1], Scene.Asked with { Prospective = false }).Recurrence(0.001)));

    // D / (1 - (1 - p)^(1/A)) for p = 0.05 and 365 looks.
    [Fact]
    public void Recurrence_allows_for_the_looks_of_before() =>
        Assert.Equal(1 / (1 - Math.Pow(0.95, 1 / 365d)), new Significance([1], Scene.Asked, 365).Recurrence(0.05), 1e-6);

    [Fact]
    public void Drawing_stops_when_enough_replicates_reach_what_was_seen()
    {
        var all = SpaceTimeScan.Run(Quiet, Scene.Asked with { Replications = 999 }).Result;
        var few = SpaceTimeScan.Run(Quiet, Scene.Asked with { Replications = 999, StopAfter = 50 }).Result;
        Assert.InRange(few.Replications, 50, 998);
        Assert.Equal(all.Maxima.Take(few.Replications), few.Maxima);
        Assert.Equal(50, few.Maxima.Count(one => one >= few.Clusters[0].Llr - 1e-9));
        Assert.Equal(50d / few.Replications, few.Clusters[0].P);
        Assert.True(few.Maxima[^1] >= few.Clusters[0].Llr - 1e-9);
    }

    [Fact]
    public void It_stops_at_the_same_draw_on_any_number_of_threads()
    {
        var asked = Scene.Asked with { Replications = 999, StopAfter = 20 };
        Assert.Equal(SpaceTimeScan.Run(Quiet, asked).Result.Maxima, SpaceTimeScan.Run(Quiet, asked, new Work(4)).Result.Maxima);
    }

    [Fact]
    public void Earlier_looks_make_an_alarm_weaker()
    {
        var once = SpaceTimeScan.Run(Quiet, Scene.Asked with { Replications = 99 }).Result;
        var daily = SpaceTimeScan.Run(Quiet, Scene.Asked with { Replications = 99, WatchingSince = DateOnly.FromDayNumber(Scene.Start + 20) }).Result;
        Assert.Equal(once.Clusters[0].Llr, daily.Clusters[0].Llr);
        Assert.All(once.Maxima.Zip(daily.Maxima), pair => Assert.True(pair.Second >= pair.First - 1e-12));
        Assert.True(daily.Clusters[0].P >= once.Clusters[0].P);
    }

    [Fact]
    public void A_single_look_says_that_it_is_one()
    {
        Assert.Contains(SpaceTimeScan.Run(Quiet, Scene.Asked).Caveats, one => one.Code == "looks-not-adjusted");
        Assert.DoesNotContain(SpaceTimeScan.Run(Quiet, Scene.Asked with { Prospective = false }).Caveats, one => one.Code == "looks-not-adjusted");
    }

    private static Significance Of(double[] maxima, ScanOptions options) => new(maxima, options, 1);
}
