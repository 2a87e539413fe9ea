using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

public sealed class DbscanTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_label_is_what_the_definition_gives(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 60 + (10 * seed));
        foreach (var (radius, minPoints) in new[] { (15d, 1), (25d, 4), (60d, 8), (2000d, 3), (0.5, 2) })
        {
            var found = Dbscan.Of(drawn.Points, new() { Radius = radius, MinPoints = minPoints }).Result;
            var (labels, core) = ByDefinition.Of(drawn.X, drawn.Y, new int[drawn.X.Length], (radius, 0, minPoints));
            Assert.Equal(labels, found.Labels.ToArray());
            Assert.Equal(core, found.Core.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Near_in_space_and_time_is_what_the_definition_gives(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 60 + (10 * seed));
        foreach (var (radius, days, minPoints) in new[] { (40d, 0, 2), (60d, 7, 4), (100d, 3, 3), (2000d, 400, 5) })
        {
            var found = SpaceTimeDbscan.Of(drawn.Points, drawn.Dates, new() { Radius = radius, Days = days, MinPoints = minPoints }, new Work(2)).Result;
            var (labels, core) = ByDefinition.Of(drawn.X, drawn.Y, drawn.Day, (radius, days, minPoints));
            Assert.Equal(labels, found.Labels.ToArray());
            Assert.Equal(core, found.Core.ToArray());
        }
    }

    [Fact]
    public void A_border_point_goes_with_the_nearest_core_and_of_two_equally_near_with_the_first()
    {
        // Two rows of five whose inner ends are core, one point halfway between them, one nearer to the second.
        double[] x = [-20, -15, -10, -5, 0, 40, 45, 50, 55, 60, 20, 21];
        var found = Dbscan.Of(PlanePoints.Of(x, new double[12]), new() { Radius = 20, MinPoints = 6 }).Result;
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1], found.Labels.ToArray());
        Assert.Equal(2, found.CorePoints);
    }

    [Fact]
    public void A_neighbour_at_exactly_the_radius_is_a_neighbour() =>
        Assert.Single(Dbscan.Of(PlanePoints.Of(new double[] { 0, 30, 60 }, new double[] { 0, 40, 80 }), new() { Radius = 50, MinPoints = 2 }).Result.Clusters);

    [Fact]
    public void A_cluster_tells_its_size_its_middle_its_spread_and_its_days()
    {
        var points = PlanePoints.Of(new double[] { 100, 104, 102, 102 }, new double[] { 50, 50, 48, 52 });
        var days = new[] { 3, 1, 2, 4 }.Select(day => new DateOnly(2025, 6, day)).ToArray();
        var cluster = Assert.Single(SpaceTimeDbscan.Of(points, days, new() { Radius = 10, MinPoints = 3 }).Result.Clusters);
        Assert.Equal(new Cluster(0, 4, 4, 102, 50, 2, new DaySpan(new(2025, 6, 1), new(2025, 6, 4))), cluster);
    }

    [Fact]
    public void The_finding_says_it_in_two_languages()
    {
        var says = Dbscan.Of(PlanePoints.Of(new double[] { 0, 1, 2, 900 }, new double[4]), new() { Radius = 5, MinPoints = 2 }).Says;
        Assert.Equal("1 groupe dense parmi 4 points ; le plus grand en tient 3 ; 1 n'appartient à aucun.", says.French);
        Assert.Equal("1 dense cluster among 4 points; the largest holds 3; 1 belongs to none.", says.English);
    }
}
