using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>Rights are per person and mission: one is chosen, and it can end at any time.</summary>
public sealed class MissionTests(Town town)
{
    [Fact]
    public async Task Whoever_holds_two_missions_sees_nothing_before_choosing_and_then_only_what_the_one_shows()
    {
        var (agent, landlord) = await WithTwo();
        var (visitor, _) = await agent.Knock();

        Assert.Equal("/mission", (await visitor.Get("/connexion")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);

        await visitor.Post("/mission", ("mission", landlord.ToString()));
        Assert.Contains("bailleur", (await visitor.Open("/aujourdhui")).QuerySelector(".lead")!.TextContent, StringComparison.OrdinalIgnoreCase);

        var town2 = (await agent.With<Missions, IReadOnlyList<Mission>>(All(agent))).Single(held => held.Role == Role.Town);
        await visitor.Post("/mission", ("mission", town2.Id.ToString()));
        Assert.Contains("ville", (await visitor.Open("/aujourdhui")).QuerySelector(".lead")!.TextContent, StringComparison.OrdinalIgnoreCase);
        visitor.Dispose();
    }

    [Fact]
    public async Task Nobody_takes_the_mission_of_somebody_else()
    {
        var (agent, _) = await WithTwo();
        var (_, theirs) = await WithTwo();
        var (visitor, _) = await agent.Knock();

        await visitor.Post("/mission", ("mission", theirs.ToString()));

        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task Whoever_has_signed_in_and_holds_no_mission_yet_is_offered_the_way_out_and_not_the_way_in()
    {
        var (agent, _) = await WithTwo();
        var (visitor, _) = await agent.Knock();

        var top = (await visitor.Open("/signaler")).QuerySelector("header .self")!;

        Assert.NotNull(top.QuerySelector("form[action='/deconnexion']"));
        Assert.Null(top.QuerySelector("a[href='/connexion']"));
        visitor.Dispose();
    }

    [Fact]
    public async Task A_mission_that_ends_takes_its_rights_with_it_within_seconds()
    {
        var (agent, landlord) = await WithTwo();
        var (visitor, _) = await agent.Knock();
        await visitor.Post("/mission", ("mission", landlord.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/aujourdhui")).StatusCode);

        var account = (await agent.Account())!.Id;
        Assert.True(await agent.With<Missions, bool>(missions => missions.End(account, landlord, TestContext.Current.CancellationToken)));
        await Task.Delay(TimeSpan.FromSeconds(3.2), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task A_mission_that_has_not_begun_gives_nothing()
    {
        var agent = await Agent.Of(town, Role.Town);
        await Give(agent, Role.Landlord, HalfDay.Of(TimeProvider.System.GetUtcNow()).Day.AddDays(1));
        var (visitor, _) = await agent.Knock();

        Assert.Contains("ville", (await visitor.Open("/aujourdhui")).QuerySelector(".lead")!.TextContent, StringComparison.OrdinalIgnoreCase);
        visitor.Dispose();
    }

    private async Task<(Agent Agent, MissionId Landlord)> WithTwo()
    {
        var agent = await Agent.Of(town, Role.Town);
        return (agent, await Give(agent, Role.Landlord, HalfDay.Of(TimeProvider.System.GetUtcNow()).Day));
    }

    private static async Task<MissionId> Give(Agent agent, Role role, DateOnly from)
    {
        var mission = new Mission { Account = (await agent.Account())!.Id, Agency = new AgencyId("BAIL"), Role = role, FromDay = from };
        await agent.With<Missions, bool>(async missions =>
        {
            await missions.Give(mission, TestContext.Current.CancellationToken);
            return true;
        });
        return mission.Id;
    }

    private static Func<Missions, Task<IReadOnlyList<Mission>>> All(Agent agent) => async missions =>
        await missions.All([(await agent.Account())!.Id], TestContext.Current.CancellationToken);
}
