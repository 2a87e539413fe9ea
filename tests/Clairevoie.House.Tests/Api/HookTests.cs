using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Api.Hooks;
using Clairevoie.Hall.GisKeys;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>An application is told that what its mission sees has changed, and nothing that it does not see.</summary>
public sealed class HookTests(Town town)
{
    private const string Page = "/compte/applications/appels";

    private static readonly HookSettings Near = new() { On = true, Private = ["127.0.0.0/8"] };

    [Fact]
    public async Task A_house_that_was_not_told_to_call_says_so_and_takes_no_address()
    {
        var agent = await town.SignedIn(Role.Coordinator);
        var page = await agent.Open(Page);
        using var sent = await agent.Post(Page, ("Application", "x"), ("Address", "https://example.org/"), ("Topics", "measures"));

        Assert.Null(page.QuerySelector("input[name=Address]"));
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task An_address_of_this_machine_is_refused_where_the_host_did_not_allow_it()
    {
        await using var called = await Called.Listen(town, new HookSettings { On = true });
        var made = await Make(called, Role.Coordinator);

        Assert.Equal("hook-address", Assert.IsType<Decision<string>.No>(made).Why.Single().Code);
    }

    [Fact]
    public async Task A_change_is_told_once_and_signed()
    {
        await using var called = await Called.Listen(town, Near);
        var secret = Assert.IsType<Decision<string>.Yes>(await Make(called, Role.Coordinator)).Fact;
        await called.Round();
        Assert.Empty(called.Heard);
        called.Things["two"] = "1";
        await called.Round();
        await called.Round();

        var (headers, body) = Assert.Single(called.Heard);
        var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(headers["WEBHOOK-TIMESTAMP"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(HookSeal.Headers(secret, headers["WEBHOOK-ID"], at, body)["webhook-signature"], headers["WEBHOOK-SIGNATURE"]);
        var data = JsonDocument.Parse(body).RootElement.GetProperty("data");
        Assert.Equal(["two"], data.GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("/api/v1/measures", data.GetProperty("link").GetString());
    }

    [Fact]
    public async Task A_mission_that_does_not_see_the_plan_is_told_nothing_of_it()
    {
        var blind = Enum.GetValues<Role>().First(role => role != Role.Public && AccessTable.BestSight(role, Subject.PlanMeasure) == Sight.None);
        await using var called = await Called.Listen(town, Near);
        Assert.IsType<Decision<string>.Yes>(await Make(called, blind));
        await called.Round();
        called.Things["two"] = "1";
        await called.Round();

        Assert.Empty(called.Heard);
    }

    [Fact]
    public async Task Whoever_sends_the_call_elsewhere_is_not_followed_and_is_called_again_on_demand()
    {
        await using var called = await Called.Listen(town, Near);
        await Make(called, Role.Coordinator);
        var (viewer, account, _) = await Application(Role.Coordinator);
        await called.Round();
        (called.Answers, called.Things["two"]) = (302, "1");
        await called.Round();
        await called.Round();
        Assert.Single(called.Heard);
        var waiting = (await called.Book.Deliveries(account, Stop)).First(one => one.Address == called.Address);
        Assert.Equal((HookFate.Waits, 302, "redirect", 1), (waiting.Fate, waiting.Status, waiting.Fault, waiting.Tries));

        called.Answers = 200;
        Assert.True(await called.Book.Resend(viewer, account, waiting.Id, Stop));
        await called.Round();
        Assert.Equal(2, called.Heard.Count);
        Assert.Equal(HookFate.Taken, (await called.Book.Deliveries(account, Stop)).First(one => one.Id == waiting.Id).Fate);
        Assert.False(await called.Book.Resend(viewer, "somebody-else", waiting.Id, Stop));
    }

    [Fact]
    public async Task An_application_whose_key_is_revoked_is_told_nothing_more()
    {
        await using var called = await Called.Listen(town, Near);
        await Make(called, Role.Coordinator);
        await called.Round();
        called.Things["two"] = "1";
        var (viewer, account, _) = await Application(Role.Coordinator);
        await town.Parts.GetRequiredService<GisKeyBook>().Revoke(viewer, account, (await called.Book.Of(account, Stop)).First(hook => hook.Address == called.Address).Application, Stop, KeyUse.Application);
        await called.Round();

        Assert.Empty(called.Heard);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Decision<string>> Make(Called called, Role role)
    {
        var (viewer, account, key) = await Application(role);
        return await called.Book.Make(viewer, account, (key, called.Address), ["measures"], Stop);
    }

    private async Task<(Viewer Viewer, string Account, string Key)> Application(Role role)
    {
        using var page = await (await town.SignedIn(role)).Post("/compte/applications", ("Name", "dashboard"), ("Days", "30"));
        var key = (await Visitor.Read(page)).QuerySelector("code")!.TextContent;
        var holder = (await town.Parts.GetRequiredService<GisKeyBook>().HolderOf(key, Stop, KeyUse.Application))!;
        var viewer = await town.Parts.GetRequiredService<Hall.SignIn.MissionViewers>().Of(holder.Account, holder.Mission, near: true, Stop);
        return (viewer!, holder.Account, holder.Id);
    }
}
