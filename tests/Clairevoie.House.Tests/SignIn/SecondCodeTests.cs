using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>The second code and the recovery codes, through the front door.</summary>
public sealed class SecondCodeTests(Town town)
{
    [Fact]
    public async Task Somebody_whose_role_asks_for_a_second_proof_sees_nothing_before_it()
    {
        var agent = await Agent.Of(town, Role.Administrator);
        var (visitor, _) = await agent.Knock();

        Assert.Equal("/connexion?retour=%2Fcomptes", (await visitor.Get("/comptes")).Headers.Location!.ToString());
        Assert.Equal("/compte/second-facteur", (await visitor.Get("/connexion?retour=%2Fcomptes")).Headers.Location!.ToString());

        await Agent.TurnSecondCodeOn(visitor);

        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/comptes")).StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task The_password_alone_opens_nothing_once_the_second_code_is_on()
    {
        var agent = await Agent.Of(town, Role.Town);
        await TurnOn(agent);

        var (visitor, answer) = await agent.Knock();

        Assert.Equal("/connexion/code", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task A_code_opens_once_and_never_again()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (key, _) = await TurnOn(agent);
        var code = Agent.CodeNow(key);
        var (first, _) = await agent.Knock();
        var (second, _) = await agent.Knock();

        Assert.Equal(HttpStatusCode.Found, (await first.Post("/connexion/code", ("code", code))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first.Get("/aujourdhui")).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await second.Post("/connexion/code", ("code", code))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await second.Get("/aujourdhui")).StatusCode);
        first.Dispose();
        second.Dispose();
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_never_again()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (_, codes) = await TurnOn(agent);
        var (first, _) = await agent.Knock();
        var (second, _) = await agent.Knock();

        Assert.Equal(HttpStatusCode.Found, (await first.Post("/connexion/code?handler=recovery", ("recovery", codes[0].ToLowerInvariant()))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first.Get("/aujourdhui")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.Post("/connexion/code?handler=recovery", ("recovery", codes[0]))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await second.Get("/aujourdhui")).StatusCode);
        first.Dispose();
        second.Dispose();
    }

    [Fact]
    public async Task The_store_holds_neither_the_key_nor_a_recovery_code()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (key, codes) = await TurnOn(agent);
        var kept = (await agent.Account())!;

        Assert.DoesNotContain(codes, code => kept.RecoveryCodes.Contains(code, StringComparison.OrdinalIgnoreCase));
        Assert.False(kept.AuthenticatorKey.AsSpan().IndexOf(key) >= 0);
    }

    [Fact]
    public async Task Codes_that_are_guessed_lock_the_account()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (key, _) = await TurnOn(agent);
        var (visitor, _) = await agent.Knock();
        for (var tries = 0; tries < 5; tries++)
            await visitor.Post("/connexion/code", ("code", "000000"));

        await visitor.Post("/connexion/code", ("code", Agent.CodeNow(key)));

        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);
        visitor.Dispose();
    }

    private static async Task<(byte[] Key, string[] Codes)> TurnOn(Agent agent)
    {
        var (visitor, _) = await agent.Knock();
        using (visitor)
            return await Agent.TurnSecondCodeOn(visitor);
    }
}
