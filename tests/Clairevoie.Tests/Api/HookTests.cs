using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Api.Hooks;
using Xunit;

namespace Clairevoie.Tests.Api;

/// <summary>Whom the house may call, how it signs, and how long it tries.</summary>
public sealed class HookTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.1.2")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void This_machine_and_its_neighbours_are_called_by_nobody(string address) => Assert.False(new HookSettings { On = true }.MayCall(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    public void Somebody_on_the_internet_may_be_called(string address) => Assert.True(new HookSettings { On = true }.MayCall(IPAddress.Parse(address)));

    [Fact]
    public void A_network_that_the_host_named_may_be_called_and_its_neighbour_may_not()
    {
        var settings = new HookSettings { On = true, Private = ["10.20.0.0/16"] };

        Assert.False(settings.MayCall(IPAddress.Parse("10.21.0.1")));
        Assert.True(settings.MayCall(IPAddress.Parse("10.20.0.1")));
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@example.org/")]
    [InlineData("https://example.org/#part")]
    [InlineData("/compte")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_plain_address_of_the_web_is_none(string? written) => Assert.Null(HookAddress.Read(written));

    [Fact]
    public async Task An_address_in_clear_is_called_only_in_a_network_of_the_host()
    {
        var stop = TestContext.Current.CancellationToken;

        Assert.False(await new HookAddress(new HookSettings { On = true }).MayCall(new Uri("http://8.8.8.8/"), stop));
        Assert.True(await new HookAddress(new HookSettings { On = true }).MayCall(new Uri("https://8.8.8.8/"), stop));
        Assert.True(await new HookAddress(new HookSettings { On = true, Private = ["127.0.0.0/8"] }).MayCall(new Uri("http://127.0.0.1:99/"), stop));
    }

    // The example that the libraries of Standard Webhooks are tested with.
    [Fact]
    public void A_call_is_signed_as_standard_webhooks_sign()
    {
        var headers = HookSeal.Headers("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}");

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", headers["webhook-signature"]);
        Assert.Equal(("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330"), (headers["webhook-id"], headers["webhook-timestamp"]));
    }

    [Fact]
    public void Each_wait_is_longer_than_the_one_before_and_they_end()
    {
        var waits = Enumerable.Range(1, HookWaits.Most - 1).Select(tries => HookWaits.Next(tries, Noon)!.Value - Noon).ToList();

        Assert.All(waits.Zip(waits.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.Null(HookWaits.Next(HookWaits.Most, Noon));
    }

    [Fact]
    public void A_call_names_what_came_changed_and_went_and_says_nothing_of_it()
    {
        var watched = new Watched("measures", "/measures", [Subject.PlanMeasure], (_, _) => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>()));
        var before = new Dictionary<string, string> { ["a"] = "1", ["b"] = "1", ["c"] = "1" };
        var now = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2", ["d"] = "1" };

        Assert.Null(HookCall.Of(watched, before, before, Noon));
        Assert.Equal(
            """{"type":"measures.changed","timestamp":"2026-11-22T12:00:00Z","data":{"link":"/api/v1/measures","count":3,"changed":3,"ids":["b","c","d"]}}""",
            HookCall.Of(watched, before, now, Noon));
    }
}
