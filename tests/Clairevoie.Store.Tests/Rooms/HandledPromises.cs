using Clairevoie.Coordination.Handled;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Handled;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>A closing crosses to Coordination as a cell and a week, once the week is over, and nothing else of it does.</summary>
public abstract class HandledPromises : RoomPromises
{
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");
    private static readonly GeoPoint Quay = new(2.36, 48.88);

    protected override Room[] Rooms => [Room.Intelligence, Room.Coordination];

    [Fact]
    public async Task In_the_week_of_the_closing_nothing_is_told()
    {
        await Close(Keep.Today);

        Assert.Empty(await Told(Of(Role.Coordinator, "PREF")));
    }

    [Fact]
    public async Task The_week_after_the_cell_and_the_week_are_told_once_and_nothing_else()
    {
        await Close(Keep.Today);
        Clock.Now = Clock.Now.AddDays(7);

        var said = Assert.Single(await Told(Of(Role.Coordinator, "PREF")));

        Assert.Equal(("COM-1", GridCell.Of(Quay).Name, "2026-W47"), (said.Territory, said.Cell, said.Week));
        Assert.Single(await Told(Of(Role.Prefect, "PREF")));
    }

    [Fact]
    public async Task A_town_sees_what_was_handled_in_its_own_territory_and_a_landlord_nothing()
    {
        await Close(Keep.Today);
        Clock.Now = Clock.Now.AddDays(7);

        Assert.Single(await Told(Of(Role.Town, "VILLE")));
        Assert.Empty(await Told(Of(Role.Town, "VILLE") with { Territories = new HashSet<string> { "COM-2" } }));
        Assert.Empty(await Told(Of(Role.Landlord, "BAIL")));
    }

    private KeepDealPoints Keep => new(House, Clock, new Sectors(new TerritoryShapes([]), City), new Lawful(City));

    private async Task Close(DateOnly day)
    {
        var id = Yes(await Keep.Open(Analyst, new() { Kind = DealPointKind.Street, Where = Quay, Address = "12 rue du Port", First = new(DealPointFactKind.Confirmed, day, "Devant le 12") }, null, Stop));
        await Keep.Note(Analyst, id, new(DealPointFactKind.Closed, day, "Plus rien devant le 12"), Stop);
    }

    private async Task<IReadOnlyList<PlaceHandled>> Told(Viewer viewer)
    {
        await new PlacesHandled(House, new ReadHandled(House)).PutOut(Keep.Today, Stop);
        await new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
        return await new HandledBook(House).Seen(viewer, Stop);
    }
}

public sealed class HandledOnSqlite : HandledPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class HandledOnPostgres : HandledPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
