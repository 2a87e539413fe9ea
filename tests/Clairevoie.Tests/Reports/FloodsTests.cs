using System.Net;
using Clairevoie.Hall.Reports;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class FloodsTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");

    private readonly HandClock clock = new();

    [Fact]
    public void One_source_is_slowed_down_and_another_is_not()
    {
        var floods = new Floods(new FloodLimits { PerSource = 3, PerSecond = 100 }, clock);

        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => floods.LetsIn(Here)));
        Assert.True(floods.LetsIn(IPAddress.Parse("192.0.2.2")));
    }

    [Fact]
    public void What_was_taken_comes_back_with_time()
    {
        var floods = new Floods(new FloodLimits { PerSource = 1, PerSecond = 100 }, clock);
        floods.LetsIn(Here);
        Assert.False(floods.LetsIn(Here));

        clock.Now += TimeSpan.FromSeconds(3);

        Assert.True(floods.LetsIn(Here));
    }

    [Fact]
    public void A_household_of_IPv6_is_one_source()
    {
        var floods = new Floods(new FloodLimits { PerSource = 1, PerSecond = 100 }, clock);

        Assert.True(floods.LetsIn(IPAddress.Parse("2001:db8:1:2:aaaa::1")));
        Assert.False(floods.LetsIn(IPAddress.Parse("2001:db8:1:2:bbbb::2")));
        Assert.True(floods.LetsIn(IPAddress.Parse("2001:db8:1:3::1")));
    }

    [Fact]
    public void Everybody_together_is_slowed_down_too()
    {
        var floods = new Floods(new FloodLimits { PerSource = 100, PerSecond = 2 }, clock);

        var let = Enumerable.Range(1, 50).Count(last => floods.LetsIn(IPAddress.Parse($"192.0.2.{last}")));

        Assert.Equal(10, let);
    }

    [Fact]
    public void Every_hour_all_that_was_counted_is_forgotten()
    {
        var floods = new Floods(new FloodLimits { PerSource = 100_000, PerSecond = 100_000 }, clock);
        for (var time = 0; time < 100_000; time++) floods.LetsIn(Here);
        clock.Now += TimeSpan.FromMinutes(59);
        var beforeTheHour = Enumerable.Range(0, 5_000).Count(_ => floods.LetsIn(Here));
        clock.Now += TimeSpan.FromMinutes(2);

        Assert.True(beforeTheHour < 5_000);
        Assert.Equal(5_000, Enumerable.Range(0, 5_000).Count(_ => floods.LetsIn(Here)));
    }

    private sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch.AddYears(56);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
