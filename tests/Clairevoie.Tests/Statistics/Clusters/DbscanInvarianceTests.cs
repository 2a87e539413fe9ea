using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

public sealed class DbscanInvarianceTests
{
    private static readonly SpaceTimeDbscanOptions Asked = new() { Radius = 45, Days = 9, MinPoints = 4 };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(100, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Threads_and_vectors_change_nothing(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 900);
        var plain = SpaceTimeDbscan.Of(drawn.Points, drawn.Dates, Asked, new Work(1) { Vectors = false });
        foreach (var work in new[] { new Work(1), new Work(2), new Work(7), new Work(2) { Vectors = false } })
        {
            var other = SpaceTimeDbscan.Of(drawn.Points, drawn.Dates, Asked, work);
            Assert.Equal(plain.Result.Labels.ToArray(), other.Result.Labels.ToArray());
            Assert.Equal(plain.Result.Clusters, other.Result.Clusters);
            Assert.Equal(plain.Says, other.Says);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_the_points_changes_no_core_and_no_noise(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 500);
        var (shuffled, was) = drawn.Shuffled((ulong)seed);
        var first = Dbscan.Of(drawn.Points, new() { Radius = 30, MinPoints = 5 }).Result;
        var second = Dbscan.Of(shuffled.Points, new() { Radius = 30, MinPoints = 5 }).Result;
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < was.Length; i++)
        {
            Assert.Equal(first.Core.Span[was[i]], second.Core.Span[i]);
            Assert.Equal(first.Labels.Span[was[i]] < 0, second.Labels.Span[i] < 0);
            if (second.Core.Span[i]) pairs.Add((first.Labels.Span[was[i]], second.Labels.Span[i]));
        }

        Assert.Equal(first.Clusters.Count, pairs.Count);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Another_origin_and_another_unit_change_no_label(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 500);
        var moved = PlanePoints.Of(drawn.X.Select(x => x - 524288).ToArray(), drawn.Y.Select(y => y + 1048576).ToArray());
        var doubled = PlanePoints.Of(drawn.X.Select(x => x * 8).ToArray(), drawn.Y.Select(y => y * 8).ToArray());
        var plain = Dbscan.Of(drawn.Points, new() { Radius = 30, MinPoints = 5 }).Result.Labels.ToArray();
        Assert.Equal(plain, Dbscan.Of(moved, new() { Radius = 30, MinPoints = 5 }).Result.Labels.ToArray());
        Assert.Equal(plain, Dbscan.Of(doubled, new() { Radius = 240, MinPoints = 5 }).Result.Labels.ToArray());
    }

    [Fact]
    public void Progress_grows_to_one()
    {
        var heard = new Heard();
        Dbscan.Of(Drawn.Of(1, 300).Points, new() { Radius = 30 }, new Work(1, heard));
        Assert.Equal(heard.Shares.Order(), heard.Shares);
        Assert.Equal(1, heard.Shares[^1]);
    }
}
