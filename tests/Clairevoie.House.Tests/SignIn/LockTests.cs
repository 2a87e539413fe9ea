using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Microsoft.AspNetCore.Identity;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>Locks after failures and by hand, and two hands on one account.</summary>
public sealed class LockTests(Town town)
{
    [Fact]
    public async Task Five_failures_lock_the_account_and_the_answer_does_not_say_so()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (visitor, wrong) = await agent.Knock("not the password");
        for (var tries = 0; tries < 4; tries++)
            await visitor.Post("/connexion", ("name", agent.Name), ("password", "not the password"));

        var right = await visitor.Post("/connexion", ("name", agent.Name), ("password", Agent.Password));

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Equal(
            (await Visitor.Read(wrong)).QuerySelector("[role=alert]")!.TextContent,
            (await Visitor.Read(right)).QuerySelector("[role=alert]")!.TextContent);
        Assert.Empty(visitor.Cookies.GetAllCookies());
        visitor.Dispose();
    }

    [Fact]
    public async Task Tries_made_at_the_same_time_are_all_counted()
    {
        var agent = await Agent.Of(town, Role.Town);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            var (visitor, _) = await agent.Knock("not the password");
            visitor.Dispose();
        }));

        var (last, answer) = await agent.Knock();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        last.Dispose();
    }

    [Fact]
    public async Task Whoever_guesses_at_a_password_ends_nobodys_session()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (visitor, _) = await agent.Knock();
        for (var tries = 0; tries < 6; tries++)
        {
            var (guesser, _) = await agent.Knock("not the password");
            guesser.Dispose();
        }

        await Task.Delay(TimeSpan.FromSeconds(3.2), TestContext.Current.CancellationToken);

        Assert.True((await agent.Account())!.IsLockedAt(TimeProvider.System.GetUtcNow()));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/aujourdhui")).StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task The_lock_of_an_administrator_ends_the_sessions_that_are_open()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (visitor, _) = await agent.Knock();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/aujourdhui")).StatusCode);

        await agent.With<AccountCare, bool>(async care =>
        {
            await care.Lock((await care.FindByName(agent.Name.ToUpperInvariant()))!, locked: true);
            return true;
        });

        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task Of_two_hands_that_change_an_account_at_once_only_one_does()
    {
        var agent = await Agent.Of(town, Role.Town);
        var one = (await agent.Account())!;
        var other = (await agent.Account())!;

        Assert.True((await agent.With<UserManager<Account>, IdentityResult>(accounts => accounts.AccessFailedAsync(one))).Succeeded);
        Assert.False((await agent.With<UserManager<Account>, IdentityResult>(accounts => accounts.AccessFailedAsync(other))).Succeeded);
        Assert.Equal(1, (await agent.Account())!.FailedCount);
    }
}
