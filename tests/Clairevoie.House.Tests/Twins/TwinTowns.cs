using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Networks;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Twins;

/// <summary>
/// The fictional city twice: founded once, then copied with its keys and opened as two houses under one clock. Whatever is done in one of
/// them alone is all that they differ in.
/// </summary>
public sealed class TwinTowns : IAsyncLifetime
{
    private const int Shared = 3;

    private readonly StoppedClock clock = new();
    private readonly string founded = Directory.CreateTempSubdirectory("clairevoie-twins-").FullName;

    /// <summary>The house in which nothing more happens.</summary>
    public TwinTown One { get; private set; } = null!;

    /// <summary>The house in which more happens.</summary>
    public TwinTown Other { get; private set; } = null!;

    /// <summary>The deal points that investigators of PJ see, the same in both.</summary>
    public IReadOnlyList<Guid> SharedPoints { get; private set; } = [];

    /// <summary>The nodes of networks that they see, the same in both.</summary>
    public IReadOnlyList<Guid> SharedNodes { get; private set; } = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var options = new HouseOptions { Var = founded, Port = 0, Clock = clock };
        await using (var house = await Clairevoie.House.Inhabit(options, new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null), Stop))
            await Prepare(house.Services);
        (One, Other) = (new(founded, clock), new(founded, clock));
        await One.InitializeAsync();
        await Other.InitializeAsync();
    }

    /// <summary>The same account, signed in to each house.</summary>
    public static async Task<Visitor> Enter(TwinTown town, string name)
    {
        var visitor = town.Somebody();
        using var answer = await visitor.Post("/connexion", ("name", name), ("password", DemonstrationAccounts.Password));
        Assert.Equal("/connexion", answer.Headers.Location?.ToString());
        return visitor;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        Directory.Delete(founded, recursive: true);
    }

    // Investigators are shown more than the city shows them, and everything that is due leaves before the house is copied.
    private async Task Prepare(IServiceProvider house)
    {
        var cross = new Viewer(new(Guid.NewGuid()), new("CROSS"), Role.Analyst, new HashSet<string>());
        var (points, nodes) = (house.GetRequiredService<ReadDealPoints>(), house.GetRequiredService<ReadNetworks>());
        SharedPoints = [.. (await points.List(cross, "test", Stop)).Where(point => point.Place.At is not null).Select(point => point.Id).Order().Take(Shared)];
        SharedNodes = [.. (await nodes.All(cross, "test", Stop)).Nodes.Where(node => node.Kind != NodeKind.DealPoint).Select(node => node.Id).Order().Take(Shared)];
        foreach (var point in SharedPoints) Assert.True(await house.GetRequiredService<KeepDealPoints>().Share(cross, point, new("PJ"), Stop));
        foreach (var node in SharedNodes) Assert.True(await house.GetRequiredService<KeepNetworks>().Share(cross, node, new("PJ"), Stop));
        Assert.NotEmpty(house.GetRequiredService<FilingProof>().PublicKey); // a key of its own, made when it is first asked for
        for (var round = 0; round < 3; round++) // what arrives may let more fall due
        {
            foreach (var due in house.GetServices<IFallDue>()) await due.PutOut(HalfDay.Of(clock.GetUtcNow()).Day, Stop);
            await house.GetRequiredService<Carrier>().Round(Stop);
        }
    }
}
