using Clairevoie.Hall.Api;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Clairevoie.Tests.Api;

/// <summary>How much a program may ask, and how it is told.</summary>
public sealed class PaceTests
{
    private readonly HandClock clock = new();

    [Fact]
    public void One_too_many_is_refused_and_told_when_to_come_back()
    {
        var (pace, asked) = (new ApiPace(clock), new DefaultHttpContext());
        Assert.All(Enumerable.Range(0, ApiPace.OfOne), _ => Assert.True(pace.LetsIn(new DefaultHttpContext(), "one")));
        clock.Now += TimeSpan.FromSeconds(20);

        Assert.False(pace.LetsIn(asked, "one"));
        Assert.Equal("40", asked.Response.Headers.RetryAfter);
        Assert.Equal("\"minute\";r=0;t=40", asked.Response.Headers["RateLimit"]);
    }

    [Fact]
    public void One_that_asks_too_much_takes_nothing_from_another()
    {
        var pace = new ApiPace(clock);
        for (var time = 0; time <= ApiPace.OfOne; time++) pace.LetsIn(new DefaultHttpContext(), "one");

        Assert.True(pace.LetsIn(new DefaultHttpContext(), "two"));
        Assert.True(pace.LetsIn(new DefaultHttpContext(), null));
    }

    [Fact]
    public void After_a_minute_all_are_left_again()
    {
        var pace = new ApiPace(clock);
        for (var time = 0; time <= ApiPace.OfOne; time++) pace.LetsIn(new DefaultHttpContext(), "one");
        clock.Now += TimeSpan.FromMinutes(1);

        Assert.True(pace.LetsIn(new DefaultHttpContext(), "one"));
    }

    private sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch.AddYears(56);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
