using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

/// <summary>What scikit-learn, PostGIS and R's dbscan find among the same synthetic events.</summary>
public sealed class DbscanLongTests
{
    [Theory]
    [InlineData(100_000, 100, 10, 591, 43_638, 45_240)]
    [InlineData(1_000_000, 50, 20, 1_550, 411_420, 483_455)]
    public void The_counts_of_the_peers_are_found(int count, double radius, int minPoints, int clusters, int noise, int core)
    {
        var events = SyntheticEvents.Of(count);
        var found = Dbscan.Of(PlanePoints.Of(events.X, events.Y), new() { Radius = radius, MinPoints = minPoints }, new Work(2)).Result;
        Assert.Equal((clusters, noise, core), (found.Clusters.Count, found.Noise, found.CorePoints));
    }
}
