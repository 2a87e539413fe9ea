using System.Net;
using Clairevoie.Hall.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>A house begun as empty: one link, one administrator, and then no other.</summary>
public sealed class FirstAdministratorTests(EmptyTown town) : IClassFixture<EmptyTown>
{
    [Fact]
    public async Task The_link_of_an_empty_house_makes_one_administrator_and_serves_once()
    {
        using var somebody = town.Somebody();
        var address = $"/premier-administrateur?jeton={await Token()}";

        Assert.NotNull((await Visitor.Read(await Come(somebody, address, "short"))).QuerySelector("[role=alert]"));
        Assert.Equal(HttpStatusCode.Found, (await Come(somebody, address, Agent.Password)).StatusCode);

        Assert.Null((await somebody.Open(address)).QuerySelector("input[type=password]"));
        Assert.Null(await Token());
        await somebody.Post("/connexion", ("name", "premiere"), ("password", Agent.Password));
        await Agent.TurnSecondCodeOn(somebody);
        Assert.Contains("premiere", (await somebody.Open("/comptes")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string?> Token()
    {
        await using var scope = town.Parts.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().MakeLink(TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> Come(Visitor somebody, string address, string password) =>
        somebody.Post(address, ("name", "premiere"), ("password", password), ("again", password));
}

/// <summary>A house in which nobody has an account yet.</summary>
public sealed class EmptyTown : Town
{
    /// <inheritdoc />
    protected override bool HasAccounts => false;
}
