using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

[assembly: AssemblyFixture(typeof(Clairevoie.HouseTests.Town))]

namespace Clairevoie.HouseTests;

/// <summary>
/// A house that really stands: Kestrel on a free port of loopback, stores and keys in a folder that goes away, one
/// demonstration account for each role. One for all tests; those that break something found their own.
/// </summary>
public class Town : IAsyncLifetime
{
    private readonly Dictionary<Role, Visitor> signedIn = [];
    private readonly SemaphoreSlim entrance = new(1, 1);
    private WebApplication? house;

    /// <summary>The folder of everything that the house keeps.</summary>
    public string Var { get; } = Directory.CreateTempSubdirectory("clairevoie-town-").FullName;

    /// <summary>Where it listens, by name: passkeys know no numbers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The house's own parts, for tests that look behind a door.</summary>
    public IServiceProvider Parts => house!.Services;

    /// <summary>The territories in which its demonstration accounts work.</summary>
    public static IReadOnlyList<string> Territories { get; } = ["COM-75056", "DEP-75"];

    /// <summary>How this house is opened.</summary>
    protected virtual HouseOptions Options => new() { Var = Var, Port = 0, Empty = true };

    /// <summary>Whether the demonstration accounts are there.</summary>
    protected virtual bool HasAccounts => true;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        house = await Stand(TestContext.Current.CancellationToken);
        await house.StartAsync(TestContext.Current.CancellationToken);
        Address = new UriBuilder(house.Urls.Single()) { Host = "localhost" }.Uri;
        if (!HasAccounts)
            return;
        await using var scope = Parts.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().Add(Territories, TestContext.Current.CancellationToken);
    }

    /// <summary>Builds the house; it does not listen yet.</summary>
    protected virtual Task<WebApplication> Stand(CancellationToken stop) => Clairevoie.House.Build(Options, stop);

    /// <summary>Somebody without an account, in a browser of their own.</summary>
    public Visitor Somebody() => new(Address);

    /// <summary>The demonstration account of this role, signed in through the front door. Asked again, the same session.</summary>
    public async Task<Visitor> SignedIn(Role role)
    {
        if (role == Role.Public)
            return Somebody();
        await entrance.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return signedIn.TryGetValue(role, out var there) ? there : signedIn[role] = await Enter(role);
        }
        finally
        {
            entrance.Release();
        }
    }

    /// <summary>The demonstration account of this role, signed in anew in a browser of its own.</summary>
    public async Task<Visitor> Enter(Role role)
    {
        var visitor = Somebody();
        var name = DemonstrationAccounts.Posts.First(post => post.Role == role).Name;
        var answer = await visitor.Post("/connexion", ("name", name), ("password", DemonstrationAccounts.Password));
        Assert.Equal("/connexion", answer.Headers.Location?.ToString());
        return visitor;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var visitor in signedIn.Values)
            visitor.Dispose();
        entrance.Dispose();
        if (house is not null)
        {
            await house.StopAsync();
            await house.DisposeAsync();
        }

        Directory.Delete(Var, recursive: true);
    }
}
