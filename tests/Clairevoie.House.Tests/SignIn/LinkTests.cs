using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>One-time links: to choose a password, and to become the first administrator.</summary>
public sealed class LinkTests(Town town)
{
    private const string NewPassword = "une autre phrase du quai";

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task A_link_that_was_never_made_says_that_it_is_spent(string token)
    {
        using var somebody = town.Somebody();

        Assert.Null((await somebody.Open($"/connexion/lien?jeton={token}")).QuerySelector("input[type=password]"));
        Assert.Null((await somebody.Open($"/premier-administrateur?jeton={token}")).QuerySelector("input[type=password]"));
    }

    [Fact]
    public async Task A_link_serves_once_and_ends_every_session()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (before, _) = await agent.Knock();
        var address = GivenLink.Path(await Token(agent));
        using var somebody = town.Somebody();

        // Looking at the page, as a messaging program does, uses nothing up.
        Assert.NotNull((await somebody.Open(address)).QuerySelector("input[type=password]"));
        Assert.NotNull((await somebody.Open(address)).QuerySelector("input[type=password]"));
        Assert.Equal(HttpStatusCode.Found, (await Choose(somebody, address, NewPassword)).StatusCode);

        await Task.Delay(TimeSpan.FromSeconds(3.2), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, (await before.Get("/aujourdhui")).StatusCode);
        Assert.Null((await Visitor.Read(await Choose(somebody, address, "encore une phrase"))).QuerySelector("input[type=password]"));
        var (after, entered) = await agent.Knock(NewPassword);
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public async Task A_second_link_makes_the_first_useless()
    {
        var agent = await Agent.Of(town, Role.Town);
        var first = await Token(agent);
        await Token(agent);
        using var somebody = town.Somebody();

        Assert.Null((await somebody.Open(GivenLink.Path(first))).QuerySelector("input[type=password]"));
    }

    [Fact]
    public async Task A_weak_password_does_not_use_the_link_up()
    {
        var agent = await Agent.Of(town, Role.Town);
        var address = GivenLink.Path(await Token(agent));
        using var somebody = town.Somebody();

        Assert.NotNull((await Visitor.Read(await Choose(somebody, address, "court"))).QuerySelector("[role=alert]"));
        Assert.Equal(HttpStatusCode.Found, (await Choose(somebody, address, NewPassword)).StatusCode);
    }

    [Fact]
    public async Task A_house_that_has_accounts_makes_no_link_for_a_first_administrator()
    {
        var agent = await Agent.Of(town, Role.Town);

        Assert.Null(await agent.With<FirstAdministrator, string?>(first => first.MakeLink(TestContext.Current.CancellationToken)));
    }

    private static Task<string> Token(Agent agent) => agent.With<AccountCare, string>(async care =>
        await care.Link((await care.FindByName(agent.Name.ToUpperInvariant()))!, TestContext.Current.CancellationToken));

    private static Task<HttpResponseMessage> Choose(Visitor somebody, string address, string password) =>
        somebody.Post(address, ("password", password), ("again", password));
}
