using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Xunit;

namespace Clairevoie.Tests.Statistics.Hotspots;

/// <summary>The p of one place against every arrangement that there is.</summary>
public sealed class ShufflesTests
{
    private static readonly double[] Values = [4, 1, 7, 3, 12, 5, 9, 2];

    public static TheoryData<int[]> Neighbours => new(new[] { 1 }, [1, 2], [3, 5, 7], [4, 6], [2, 4, 6], [1, 2, 3, 4, 5, 6]);

    // Each run stops when its smaller tail was met twenty times: on average, twenty over the rounds overshoots that tail by (1 - tail) / 20 of it.
    [Theory]
    [MemberData(nameof(Neighbours))]
    public void P_is_twice_the_share_of_arrangements_in_the_smaller_tail(int[] near)
    {
        var sums = Sums([.. Enumerable.Range(1, 7)], near.Length).ToList();
        var seen = near.Sum(place => Values[place]);
        var exact = Math.Min(1, 2 * Math.Min(sums.Count(sum => sum >= seen), sums.Count(sum => sum <= seen)) / (double)sums.Count);
        var p = Enumerable.Range(0, 300).Average(seed => Of(near, (ulong)seed, 9_999));

        Assert.Equal(Math.Min(1, exact * (1 + ((1 - (exact / 2)) / 20))), p, 0.04 * exact);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(-1000)]
    public void A_sum_that_no_arrangement_reaches_has_the_smallest_p_there_is(double extreme)
    {
        double[] values = [.. Enumerable.Range(0, 300).Select(place => place is 1 or 2 or 3 ? extreme + place : place % 10)];
        var found = new Shuffles(values, Around(300, [1, 2, 3]), new HotspotOptions { Seed = 4, Permutations = 199 }).P(Work.Plain);

        Assert.Equal(2 / 200d, found[0], 1e-15);
    }

    [Fact]
    public void Where_every_arrangement_is_the_same_p_is_one()
    {
        double[] values = [9, 1, 1, 1, 1, 1];

        Assert.Equal(1, new Shuffles(values, Around(6, [1, 2]), new HotspotOptions { Seed = 4 }).P(Work.Plain)[0]);
        Assert.All(new Shuffles(values, Around(6, []), new HotspotOptions { Seed = 4 }).P(Work.Plain), p => Assert.Equal(1, p));
    }

    // Only two others: the neighbour's value is drawn half of the time, so that either tail is met about every second round, or at each.
    [Fact]
    public void The_smaller_tail_met_twenty_times_is_enough()
    {
        double[] values = [5, 1, 2];
        var p = Enumerable.Range(0, 400).Select(seed => new Shuffles(values, Around(3, [1]), new HotspotOptions { Seed = (ulong)seed }).P(Work.Plain)[0]).ToList();

        // « 1 or above » is always met, « 1 or below » half of the time: 40 rounds on average, give or take 6.3, and never told as fewer.
        Assert.All(p, one => Assert.Equal(40 / one, Math.Round(40 / one), 1e-9));
        Assert.InRange(p.Average(one => 40 / one), 41.5, 43.7);
        Assert.Equal(1, p.Max());
    }

    [Fact]
    public void Progress_grows_place_by_place_to_the_whole()
    {
        var heard = new Heard();
        new Shuffles(Values, Around(8, [1]), new HotspotOptions { Seed = 4, Permutations = 99 }).P(new Work(Progress: heard));

        Assert.Equal(Enumerable.Range(1, 8).Select(done => done / 8d), heard.Shares);
    }

    [Fact]
    public void A_run_that_was_stopped_gives_nothing() =>
        Assert.ThrowsAny<OperationCanceledException>(() => FindHotspots.ByGetisOrd(Values, Around(8, [1]), new HotspotOptions { Seed = 1 }, new Work(Stop: new CancellationToken(canceled: true))));

    private static double Of(int[] near, ulong seed, int permutations) =>
        new Shuffles(Values, Around(8, near), new HotspotOptions { Seed = seed, Permutations = permutations }).P(Work.Plain)[0];

    // Only the first place has neighbours.
    private static Neighbourhood Around(int places, int[] near) =>
        Neighbourhood.Given([.. Enumerable.Range(0, places).Select(place => (IReadOnlyList<int>)(place == 0 ? near : []))]);

    private static IEnumerable<double> Sums(int[] from, int count) => count == 0 ? [0] : from.SelectMany((one, at) => Sums(from[(at + 1)..], count - 1).Select(rest => rest + Values[one]));
}
