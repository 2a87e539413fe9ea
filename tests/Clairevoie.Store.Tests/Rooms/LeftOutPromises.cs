using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Discovered;
using Clairevoie.Intelligence.Files;
using Clairevoie.Intelligence.Patrols;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Store.Tests.Intelligence;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>What lies in a protected perimeter is in no stock, no count of discovered events, no proposal and no message: as if it were not there, or too few.</summary>
public abstract class LeftOutPromises : RoomPromises
{
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");
    private static readonly GeoPoint Quay = new(2.36, 48.88), Far = new(2.40, 48.90);

    protected override Room[] Rooms => [Room.Justice, Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    private KeepDealPoints Points => new(House, Clock, new Sectors(new TerritoryShapes([]), City), new Lawful(City));

    private ReadDealPoints Read => new(House);

    [Fact]
    public async Task The_stock_with_a_point_in_a_perimeter_is_the_stock_without_the_point()
    {
        await Point(Far);
        var without = Written(await Read.Stock(Analyst, Points.Today.Year, Stop));
        await Point(Quay);
        Assert.NotEqual(without, Written(await Read.Stock(Analyst, Points.Today.Year, Stop)));

        await Draw();

        Assert.Equal(without, Written(await Read.Stock(Analyst, Points.Today.Year, Stop)));
        Assert.Equal(2, (await Read.List(Analyst, "list", Stop)).Count);
    }

    [Fact]
    public async Task Discovered_events_in_a_perimeter_are_counted_in_no_month()
    {
        await Events(Far, 4, "A");
        var without = Written(await Months());
        await Events(Quay, 9, "B");
        Assert.Equal(13, Assert.Single(await Months()).Events);

        await Draw();

        Assert.Equal(without, Written(await Months()));
    }

    [Fact]
    public async Task A_point_in_a_perimeter_is_proposed_as_no_old_one_again()
    {
        var old = await Point(Quay);
        await Points.Note(Analyst, old, new(DealPointFactKind.Closed, Points.Today, "Plus rien"), Stop);
        Clock.Now = Clock.Now.AddDays(14);
        await Point(new(2.3605, 48.88));
        Assert.Single(await Read.Proposals(await Read.List(Analyst, "list", Stop), Stop));

        await Draw();

        Assert.Empty(await Read.Proposals(await Read.List(Analyst, "list", Stop), Stop));
    }

    [Fact]
    public async Task What_is_told_of_a_territory_that_a_perimeter_leaves_with_too_few_looks_like_too_few()
    {
        for (var n = 0; n < 12; n++) await Town.Tell(n, $"Vente numéro {n}");
        for (var n = 0; n < 5; n++) await Town.Tell(9_000 + n, $"Vente numéro {n}");
        await Draw();
        Clock.Now = Clock.Now.AddMonths(1);
        await new DealingCounts(House).PutOut(Points.Today, Stop);
        await Carry();

        var message = Assert.Single(await House.Of(Room.Intelligence).Look(look => Outbox.Waiting(look, DealingCounts.Crossing.Valve, Room.Publication), Stop));
        Assert.DoesNotContain("17", message.Message.Body, StringComparison.Ordinal);
        Assert.Equal(MessageBody.Write(DealingCounts.SheetOf("2026-11", [("COM-1", 5)])), message.Message.Body);
    }

    private async Task<Guid> Point(GeoPoint where) =>
        Yes(await Points.Open(Analyst, new() { Kind = DealPointKind.Street, Where = where, First = new(DealPointFactKind.Confirmed, Points.Today, "Vu") }, null, Stop));

    private async Task Events(GeoPoint where, int many, string name)
    {
        var csv = new StringBuilder("reference,day,latitude,longitude\n");
        for (var row = 0; row < many; row++) csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name}{row},2026-11-{5 + row:00},{where.Latitude},{where.Longitude}\n");
        var bytes = Encoding.UTF8.GetBytes(csv.ToString());
        var files = new TakeFile(House, new Sectors(new TerritoryShapes([]), City), Clock, new Lawful(City));
        Assert.True((await files.Take(Analyst, new("a.csv", "PJ", () => new MemoryStream(bytes)), FileMapping.Guess(FileKind.Events, ["reference", "day", "latitude", "longitude"]), null, Stop)).IsWhole);
    }

    private Task<IReadOnlyList<DiscoveredMonth>> Months() => new DiscoveredBook(House, new PatrolBook(House, Clock, new Lawful(City))).Of(Analyst, 2026, Stop);

    private async Task Draw()
    {
        Yes(await new PerimeterBook(House, Clock, [new Valves.Perimeters()]).Draw(Of(Role.Prosecutor, "PARQUET"), new("Halte du quai", "COM-1", "2026-11-01", null) { Centre = "48.88, 2.36", Radius = "100" }, Stop));
        await Carry();
    }

    private Task<int> Carry() => new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);

    private static string Written<T>(T told) => JsonSerializer.Serialize(told);
}

public sealed class LeftOutOnSqlite : LeftOutPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class LeftOutOnPostgres : LeftOutPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
