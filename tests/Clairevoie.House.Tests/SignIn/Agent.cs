using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.SignIn.Codes;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>An agent of the fictional city with an account of their own, not a demonstration one: added as an administrator adds them.</summary>
public sealed class Agent
{
    public const string Password = "la passerelle du canal";

    private Agent(Town town, string name) => (Town, Name) = (town, name);

    public Town Town { get; }
    public string Name { get; }

    /// <summary>Adds an agent in this role.</summary>
    public static async Task<Agent> Of(Town town, Role role)
    {
        ArgumentNullException.ThrowIfNull(town);
        var agent = new Agent(town, $"agent-{Guid.NewGuid():N}");
        var added = await agent.With<AddAccount, Decision<AccountAdded>>(add => add.Add(
            new NewAccount(agent.Name, role, new AgencyId("VILLE")) { Territories = ["COM-75056"], Password = Password }, Stop));
        Assert.IsType<Decision<AccountAdded>.Yes>(added);
        return agent;
    }

    /// <summary>Signs in with the password, as far as that leads.</summary>
    public async Task<(Visitor Visitor, HttpResponseMessage Answer)> Knock(string password = Password)
    {
        var visitor = Town.Somebody();
        return (visitor, await visitor.Post("/connexion", ("name", Name), ("password", password)));
    }

    /// <summary>Turns the second code on, and gives the key and the recovery codes as the pages show them.</summary>
    public static async Task<(byte[] Key, string[] Codes)> TurnSecondCodeOn(Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        await visitor.Post("/compte/second-facteur?handler=begin");
        var page = await visitor.Open("/compte/second-facteur");
        var key = Base32.Read(page.QuerySelector("main code")!.TextContent);
        var done = await Visitor.Read(await visitor.Post("/compte/second-facteur?handler=confirm", ("code", CodeNow(key, -1))));
        var codes = done.QuerySelectorAll("ul.codes code").Select(code => code.TextContent).ToArray();
        Assert.Equal(10, codes.Length);
        return (key, codes);
    }

    /// <summary>The code that an authenticator shows now, or some half-minutes from now.</summary>
    public static string CodeNow(byte[] key, int steps = 0) => Totp.CodeOf(key, Totp.StepOf(TimeProvider.System.GetUtcNow()) + steps);

    /// <summary>Does something with a part of the house, and gives what came of it.</summary>
    public async Task<T> With<TPart, T>(Func<TPart, Task<T>> deed)
        where TPart : notnull
    {
        ArgumentNullException.ThrowIfNull(deed);
        await using var scope = Town.Parts.CreateAsyncScope();
        return await deed(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    /// <summary>The account as the store holds it.</summary>
    public Task<Account?> Account() => With<AccountCare, Account?>(care => care.FindByName(Name.ToUpper(CultureInfo.InvariantCulture)));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
