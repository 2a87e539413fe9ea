using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

/// <summary>What each cluster is said to be, and what a reader of all of them is warned of.</summary>
public sealed class ClusterTellingTests
{
    [Fact]
    public void Size_middle_spread_and_days_of_each_cluster_are_those_of_its_points()
    {
        var drawn = Drawn.Of(8, 300);
        var found = SpaceTimeDbscan.Of(drawn.Points, drawn.Dates, new() { Radius = 60, Days = 9, MinPoints = 4 }).Result;
        var labels = found.Labels.ToArray();

        Assert.True(found.Clusters.Count > 3);
        Assert.Equal(labels.Count(label => label < 0), found.Noise);
        Assert.Equal(found.Core.ToArray().Count(core => core), found.CorePoints);
        foreach (var cluster in found.Clusters)
        {
            int[] own = [.. Enumerable.Range(0, 300).Where(i => labels[i] == cluster.Number)];
            var (x, y) = (own.Average(i => drawn.X[i]), own.Average(i => drawn.Y[i]));
            Assert.Equal((own.Length, own.Count(i => found.Core.Span[i])), (cluster.Points, cluster.CorePoints));
            Assert.Equal(x, cluster.X, 1e-6);
            Assert.Equal(y, cluster.Y, 1e-6);
            Assert.Equal(Math.Sqrt(own.Average(i => Math.Pow(drawn.X[i] - x, 2) + Math.Pow(drawn.Y[i] - y, 2))), cluster.Spread, 1e-6);
            Assert.Equal(new DaySpan(own.Min(i => drawn.Dates[i]), own.Max(i => drawn.Dates[i])), cluster.Span);
        }
    }

    [Fact]
    public void Where_time_is_not_known_no_days_are_told() =>
        Assert.All(Dbscan.Of(Drawn.Of(8, 100).Points, new() { Radius = 60, MinPoints = 3 }).Result.Clusters, cluster => Assert.Null(cluster.Span));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Fewer_points_than_a_core_needs_are_said(int points, bool said) =>
        Assert.Equal(said, Codes(Line(points, 1000), 5).Contains("fewer-points-than-a-core-needs"));

    // Eleven points, of which a cluster holds five or six; with twelve points, six are no more than half.
    [Theory]
    [InlineData(5, 6, 3, false)]
    [InlineData(6, 5, 3, true)]
    [InlineData(6, 6, 3, false)]
    [InlineData(6, 0, 3, true)]
    [InlineData(5, 0, 3, false)]
    public void A_cluster_of_more_than_half_is_said_where_there_are_points_for_two(int together, int apart, int minPoints, bool said) =>
        Assert.Equal(said, Codes([.. Line(together, 10), .. Line(apart, 1000).Select(x => x + 50_000)], minPoints).Contains("one-cluster-holds-most"));

    // So many stand where another does, of so many points: more than a fifth, and as many as a core needs.
    [Theory]
    [InlineData(2, 8, 2, false)]
    [InlineData(2, 7, 2, true)]
    [InlineData(3, 7, 4, false)]
    [InlineData(4, 7, 4, true)]
    public void More_than_a_fifth_at_the_place_of_another_is_said(int copies, int others, int minPoints, bool said) =>
        Assert.Equal(said, Codes([.. Enumerable.Repeat(5d, copies), .. Line(others, 1000).Select(x => x + 5)], minPoints).Contains("many-points-together"));

    [Fact]
    public void Runs_say_how_far_they_are()
    {
        var (dbscan, hdbscan) = (new Heard(), new Heard());
        Dbscan.Of(Drawn.Of(1, 50).Points, new() { Radius = 50 }, new Work(Progress: dbscan));
        Hdbscan.Of(Drawn.Of(1, 50).Points, null, new Work(Progress: hdbscan));

        Assert.Equal([0.3, 0.6, 0.8, 1], dbscan.Shares);
        Assert.Equal([0.3, 0.9, 1], hdbscan.Shares);
    }

    [Fact]
    public void What_was_asked_and_found_is_carried_and_said()
    {
        var drawn = Drawn.Of(2, 80);
        var timed = SpaceTimeDbscan.Of(drawn.Points, drawn.Dates, new() { Radius = 80, Days = 5, MinPoints = 3 });
        var span = new DaySpan(drawn.Dates.Min(), drawn.Dates.Max());
        var none = Dbscan.Of(PlanePoints.Of(Line(7, 1000), new double[7]), new() { Radius = 5, MinPoints = 3 });

        Assert.Equal(("st-dbscan", "dbscan", "hdbscan"), (timed.Method, none.Method, Hdbscan.Of(drawn.Points).Method));
        Assert.Equal((span, null, null), (timed.Span, none.Span, none.Seed));
        Assert.All(new[] { timed.Says.French, timed.Says.English }, said =>
        {
            Assert.Contains($"{span.First:yyyy-MM-dd}", said, StringComparison.Ordinal);
            Assert.Contains($"{span.Last:yyyy-MM-dd}", said, StringComparison.Ordinal);
            Assert.Contains($" {timed.Result.Clusters.Max(cluster => cluster.Points)} ", said.Replace(';', ' '), StringComparison.Ordinal);
        });
        Assert.StartsWith("Aucun groupe dense parmi 7 points", none.Says.French, StringComparison.Ordinal);
        Assert.StartsWith("No dense cluster among 7 points", none.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_stopped_gives_nothing() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Hdbscan.Of(Drawn.Of(1, 200).Points, null, new Work(Stop: new CancellationToken(canceled: true))));

    private static double[] Line(int points, double step) => [.. Enumerable.Range(0, points).Select(at => at * step)];

    private static IEnumerable<string> Codes(double[] x, int minPoints) =>
        Dbscan.Of(PlanePoints.Of(x, new double[x.Length]), new() { Radius = 15, MinPoints = minPoints }).Caveats.Select(one => one.Code);
}
